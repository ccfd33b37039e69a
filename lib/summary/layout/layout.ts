import { SUMMARY_TITLE, type SummaryDocument } from '../document'
import { type Cell, Flow, type Item, LEADING, type Node, WIDTH } from './flow'
import type { Measure, Span } from './lines'
import type { Shape } from './shapes'
import { layTable } from './table'

/** A chart as it stands in the document. */
export type Picture = { height: number; shapes: Shape[] }

/** A summary with its letter and its drawing; `footnote` is said at its end. */
export type Laid = { summary: SummaryDocument; text: string; picture: Picture | null; footnote: string }

type Sizes = { body: number; small: number; lead: number }

// Each is tried in turn until all of it stands on two pages; the smallest goes on to a third.
const SIZES: Sizes[] = [
  { body: 10, small: 8.5, lead: 15 },
  { body: 9.2, small: 8, lead: 14 },
  { body: 8.4, small: 7.6, lead: 13 },
]
const MOST_PAGES = 2
const LABELS = 100
const AFTER = 1

/** Sets a summary on A4 pages: one or two, and more only for a text that is too long for two in small type. */
export function layOut(laid: Laid, measure: Measure): Item[][] {
  const laidOut = SIZES.map(sizes => {
    let pages: Item[][] | null = null
    return () => {
      pages ??= layIn(sizes, laid, measure)
      return pages
    }
  })
  // One page in type of a good size is better than two of which the second holds a signature.
  const onePage = laidOut.slice(0, 2).find(pages => pages().length === 1)
  const within = onePage ?? laidOut.find(pages => pages().length <= MOST_PAGES)
  return (within ?? laidOut.at(-1))?.() ?? []
}

const node = (type: Node['type']): Node => ({ type, parent: null })
const plain = (text: string, colour: Span['colour'] = 'ink'): Span => ({ text, voice: 'sans', colour })
const strong = (text: string, colour: Span['colour'] = 'ink'): Span => ({ text, voice: 'bold', colour })

const TONE = { better: 'better', worse: 'worse', none: 'ink' } as const

function layIn(sizes: Sizes, { summary, text, picture, footnote }: Laid, measure: Measure): Item[][] {
  const flow = new Flow(measure)
  const { body, small, lead } = sizes
  const say = (type: Node['type'], spans: Span[], size: number, before = 0) =>
    flow.paragraph({ node: node(type), spans, size, before })
  const heading = (words: string, beneath = 0) => {
    flow.space(body * 0.9)
    flow.room(Math.max(body * 5, body * 1.1 * LEADING + 2 + beneath))
    say('H2', [strong(words)], body * 1.1)
    flow.y += 2
  }

  say('P', [strong(summary.clinic)], body * 1.3)
  for (const line of linesOf(summary.letterhead)) say('P', [plain(line, 'second')], small)
  flow.y += 3
  flow.rule()
  say('P', [plain(summary.date)], body, 7)
  flow.space(body * 0.7)
  for (const line of linesOf(text)) say('P', [plain(line || ' ')], line ? body : body * 0.55)

  flow.space(body * 1.2)
  flow.room(lead * 6)
  say('H1', [strong(SUMMARY_TITLE)], body * 1.2)
  say('P', [plain(summary.about, 'second')], small)
  const { sentence } = summary
  say('P', [strong(sentence.lead, TONE[sentence.tone]), plain(sentence.rest)], lead, 4)
  if (sentence.detail) say('P', [plain(sentence.detail, 'second')], small, 2)
  if (picture) {
    const alt = `Chart of the scores. ${sentence.lead}${sentence.rest} The numbers stand in the table of answers.`
    flow.space(8)
    flow.shapes({ type: 'Figure', parent: null, alt }, picture.height, picture.shapes)
  }
  flow.space(4)
  const labelled = (label: string, said: Span): Cell[] => [
    { node: node('P'), spans: [plain(label, 'second')], x: 0, width: LABELS - 8 },
    { node: node('P'), spans: [said], x: LABELS, width: WIDTH - LABELS },
  ]
  for (const { label, text } of summary.ownWords) {
    flow.row(labelled(label, { text: `“${text}”`, voice: 'own', colour: 'ink' }), small * 1.1, AFTER)
  }
  if (summary.answers.rows.length > 0) {
    layTable(flow, summary.answers, small, measure, beneath => heading(summary.answersTitle, beneath))
    if (summary.answers.note) say('P', [plain(summary.answers.note, 'second')], small, 2)
  }
  // The signature and all beneath it stay on one page, with the treatment: on a page of its own it would sign nothing.
  const close = body * 10
  const treatment = summary.treatment.map(({ label, text }) => labelled(label, plain(text)))
  heading(
    'Treatment',
    treatment.reduce((sum, cells) => sum + flow.heightOf(cells, small) + AFTER, close),
  )
  for (const cells of treatment) flow.row(cells, small, AFTER)

  flow.room(close)
  flow.space(body * 3.2)
  flow.rule(WIDTH * 0.4)
  say('P', [plain(`${summary.writer}, ${summary.clinic}`)], small, 3)
  say('P', [plain(summary.scale, 'second')], small, 6)
  if (footnote) say('P', [plain(footnote, 'second')], small, 2)
  return flow.pages
}

/** The lines of a text as typed, with at most two empty ones in a row: room to sign stays, a page of nothing does not. */
function linesOf(text: string): string[] {
  return text ? text.replace(/\n{4,}/g, '\n\n\n').split('\n') : []
}
