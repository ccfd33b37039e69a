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

/** As wide as the widest cell and the longest word of the head; all narrower by the same share where they do not fit. */
function columnWidths(heads: string[], rows: string[][], size: number, measure: Measure): number[] {
  const natural = heads.map((head, index) => {
    const cells = rows.map(cells => measure(cells[index] ?? '', 'sans', size))
    const words = head.split(' ').map(word => measure(word, 'bold', size))
    return Math.max(...cells, ...words) + GAP
  })
  const sum = natural.reduce((a, b) => a + b, 0)
  return natural.map(width => (width * WIDTH) / Math.max(sum, WIDTH * 0.8))
}
