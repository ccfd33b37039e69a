import type { AnswersShown } from '../answers'
import { type Flow, type Node, WIDTH } from './flow'
import type { Measure, Span } from './lines'

const GAP = 8

/** The table of answers; its head comes again on each page that it goes on. */
export function layTable(flow: Flow, { heads, rows }: AnswersShown, size: number, measure: Measure): void {
  const table: Node = { type: 'Table', parent: null }
  const widths = columnWidths(
    heads,
    rows.map(({ cells }) => cells),
    size,
    measure,
  )
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const line = (texts: string[], head: boolean) => {
    const tr: Node = { type: 'TR', parent: table }
    const cells = texts.map((text, index) => {
      const isHead = head || index === 0
      const node: Node = isHead
        ? { type: 'TH', parent: tr, scope: head ? 'Column' : 'Row' }
        : { type: 'TD', parent: tr }
      const span: Span = { text, voice: head ? 'bold' : 'sans', colour: 'ink' }
      return { node, spans: [span], x: starts[index] ?? 0, width: Math.max(1, (widths[index] ?? 0) - GAP) }
    })
    flow.row(cells, size, 1.5)
    flow.rule()
    flow.y += 1.5
  }
  line(heads, true)
  for (const { cells } of rows) {
    const page = flow.pages.length
    flow.room(size * 3)
    if (flow.pages.length > page) line(heads, true)
    line(cells, false)
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
