import type { Delimiter, Encoding } from './reading'
import type { CheckedRow, ImportCounts, ImportState } from './view'

export const STATE_WORDS: Record<ImportState, string> = {
  uploaded: 'waiting: say how it is read',
  checking: 'its rows are being read',
  checked: 'checked, nothing made yet',
  writing: 'being brought in',
  done: 'brought in',
  undone: 'brought in, and undone',
  abandoned: 'given up, nothing was made',
}

const MAKES: Record<CheckedRow['makes'], string[]> = {
  new_patient: ['a patient', 'a course', 'its first answer'],
  new_course: ['a course', 'its first answer'],
  answer: ['an answer'],
  already: [],
  doubled: [],
  nothing: [],
}

/** What a row of the preview will make, in words. */
export function makesWords({ makes, withSession }: Pick<CheckedRow, 'makes' | 'withSession'>): string {
  if (makes === 'already') return 'There already, and left as it is'
  if (makes === 'doubled') return 'Doubled, and makes nothing of its own'
  if (makes === 'nothing') return 'Makes nothing until it is put right'
  return `Makes ${listed([...MAKES[makes], ...(withSession ? ['a session'] : [])])}`
}

/** 'a, b and c'. */
export const listed = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** A count as people read it: '12,345'. */
export const counted = (count: number): string => count.toLocaleString('en-GB')

/** '1 row', '1,200 rows'. */
export const countOf = (count: number, one: string, several = `${one}s`): string =>
  `${counted(count)} ${count === 1 ? one : several}`

/** What an import makes or made, in words: '2 patients, 3 courses, 40 answers and 38 sessions'. */
export const countsWords = ({ patients, courses, responses, sessions }: ImportCounts): string =>
  listed([
    countOf(patients, 'patient'),
    countOf(courses, 'course'),
    countOf(responses, 'answer'),
    countOf(sessions, 'session'),
  ])

/** How many rows the file has that are neither wrong nor doubled nor in the record. */
export const rowsToBringIn = ({ rows, already, doubled, wrong }: ImportCounts): number =>
  rows - already - doubled - wrong

export const ENCODING_WORDS: Record<Encoding, string> = {
  'utf-8': 'Unicode, UTF-8',
  'utf-16le': 'Unicode, UTF-16',
  'utf-16be': 'Unicode, UTF-16 big-endian',
  'windows-1252': 'Windows, Western European',
  macintosh: 'older Mac, Western European',
  'windows-1250': 'Windows, Central European',
  'windows-1251': 'Windows, Cyrillic',
  'windows-1253': 'Windows, Greek',
  'windows-1254': 'Windows, Turkish',
  shift_jis: 'Japanese, Shift JIS',
  gb18030: 'Chinese, GB 18030',
  big5: 'Chinese, Big5',
  'euc-kr': 'Korean, EUC-KR',
}

export const DELIMITER_WORDS: Record<Delimiter, string> = {
  ',': 'Commas',
  ';': 'Semicolons',
  '\t': 'Tabs',
  '|': 'Vertical bars',
}
