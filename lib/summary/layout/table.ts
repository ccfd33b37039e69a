import type { AnswersShown } from '../answers'
import { type Cell, type Flow, type Node, WIDTH } from './flow'
import type { Measure, Span } from './lines'

const GAP = 8
const AFTER = 1.5
/** So many rows stand beneath a head, or it goes on the next page with them. */
const ROWS_WITH_HEAD = 2

/**
 * The table of answers under its heading; its head comes again on each page that it goes on. `heading` writes what
 * stands above it, given the room in points that has to be left beneath.
 */
export function layTable(
  flow: Flow,
  { heads, rows }: AnswersShown,
  size: number,
  measure: Measure,
  heading: (beneath: number) => void,
): void {
  const table: Node = { type: 'Table', parent: null }
  const widths = columnWidths(
    heads,
    rows.map(({ cells }) => cells),
    size,
    measure,
  )
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const cellsOf = (texts: string[], head: boolean): Cell[] => {
    const tr: Node = { type: 'TR', parent: table }
    return texts.map((text, index) => {
      const isHead = head || index === 0
      const node: Node = isHead
        ? { type: 'TH', parent: tr, scope: head ? 'Column' : 'Row' }
        : { type: 'TD', parent: tr }
      const span: Span = { text, voice: head ? 'bold' : 'sans', colour: 'ink' }
      return { node, spans: [span], x: starts[index] ?? 0, width: Math.max(1, (widths[index] ?? 0) - GAP) }
    })
  }
  const heightOf = (cells: Cell[]) => flow.heightOf(cells, size) + 2 * AFTER
  const line = (cells: Cell[]) => {
    flow.row(cells, size, AFTER)
    flow.rule()
    flow.y += AFTER
  }
  const lines = rows.map(({ cells }) => cellsOf(cells, false))
  const first = [cellsOf(heads, true), ...lines.slice(0, ROWS_WITH_HEAD)]
  heading(first.reduce((sum, cells) => sum + heightOf(cells), 0))
  line(cellsOf(heads, true))
  for (const cells of lines) {
    const page = flow.pages.length
    flow.room(heightOf(cells))
    if (flow.pages.length > page) line(cellsOf(heads, true))
    line(cells)
  }
}

/**
 * As wide as the widest cell and the longest word of the head. Where they do not fit together, no column gets narrower
 * than its longest word, as long as these fit: what is missing is taken from the room that the others have beyond that.
 */
function columnWidths(heads: string[], rows: string[][], size: number, measure: Measure): number[] {
  const widest = (texts: string[], voice: 'sans' | 'bold') =>
    Math.max(0, ...texts.map(text => measure(text, voice, size)))
  const columns = heads.map((head, index) => {
    const cells = rows.map(cells => cells[index] ?? '')
    const heading = widest(head.split(' '), 'bold')
    const least =
      Math.max(
        heading,
        widest(
          cells.flatMap(cell => cell.split(' ')),
          'sans',
        ),
      ) + GAP
    return { least, natural: Math.max(heading, widest(cells, 'sans')) + GAP }
  })
  const sum = (of: (column: (typeof columns)[number]) => number) => columns.reduce((all, each) => all + of(each), 0)
  const natural = sum(each => each.natural)
  if (natural <= WIDTH) return columns.map(each => (each.natural * WIDTH) / Math.max(natural, WIDTH * 0.8))
  const least = sum(each => each.least)
  if (least >= WIDTH) return columns.map(each => (each.least * WIDTH) / least)
  const share = (WIDTH - least) / (natural - least)
  return columns.map(each => each.least + (each.natural - each.least) * share)
}
