import { parseMarks } from '@/lib/body-chart/marks'
import { chartWords } from '@/lib/body-chart/words'
import { MODALITY_WORDS } from '@/lib/session/modalities'
import { isDay } from '@/lib/time/day'
import { formatDay, formatMoment } from '@/lib/time/format'
import { cautionsInWords, keyInWords } from './kept-lists'
import { VALUE_CHOICES } from './value-choices'

const DAYS = ['birthDate', 'dueDate', 'since']
const HUNDREDTHS = ['smallChange', 'moderateChange', 'largeChange']
const KEYS = ['flag', 'event', 'kind', 'level']

const WITHOUT: Record<string, string> = {
  symptom2: 'not answered',
  activity: 'not answered',
  wellbeing: 'not answered',
  pain: 'not answered',
  globalChange: 'not answered',
  medicationTaken: 'not asked',
  medicationCompared: 'not said',
  medicationImportance: 'not asked',
  symptomDuration: 'not asked',
  expectation: 'not asked',
  needlesIn: 'not counted',
  needlesOut: 'not counted',
}

const LISTS: Record<string, (value: string) => string> = {
  modalities: value => listInWords(value, key => words(MODALITY_WORDS, key) ?? key),
  found: value => listInWords(value, entry => entry),
  areas: value => chartWords(parseMarks(value)) || 'nothing marked',
  cautions: cautionsInWords,
}

/**
 * A value of a record in words, from the text that its history keeps ('' for nothing). What it has no words for comes
 * back as it is, so that an old entry stays readable whatever the record is called or offers today.
 */
export function valueWords(field: string, value: string, timeZone: string): string {
  if (value === '') return WITHOUT[field] ?? 'empty'
  const isDayField = DAYS.includes(field) || field.endsWith('On')
  if (isDayField && isDay(value)) return formatDay(value, timeZone, 'long')
  if (field.endsWith('At') && isMoment(value)) return formatMoment(new Date(value), timeZone)
  if (HUNDREDTHS.includes(field) && /^\d+$/.test(value)) return (Number(value) / 100).toFixed(2)
  const chosen = VALUE_CHOICES[field]?.find(choice => choice.value === value)?.label
  if (chosen) return chosen
  return LISTS[field]?.(value) ?? (KEYS.includes(field) ? keyInWords(value) : value)
}

/** A moment as a date turns into text, in ISO form or in that of String(date). */
const isMoment = (value: string) => /\d{2}:\d{2}:\d{2}/.test(value) && !Number.isNaN(Date.parse(value))

const words = (of: Record<string, string>, key: string): string | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined

const listInWords = (value: string, inWords: (entry: string) => string) =>
  value
    .split(',')
    .map(entry => inWords(entry.trim()))
    .join(', ')
