import { breakLines, type Measure, type Span } from './lines'
import type { Shape } from './shapes'

/** A4 in points, and the room around what is printed. */
export const PAGE = { width: 595.28, height: 841.89, side: 46, top: 40, foot: 48 }
export const WIDTH = PAGE.width - 2 * PAGE.side
const BOTTOM = PAGE.height - PAGE.foot

/** What a stretch of the document is, for whoever hears it read. */
export type Node = {
  type: 'H1' | 'H2' | 'P' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD'
  parent: Node | null
  alt?: string
  scope?: 'Row' | 'Column'
}

/** What is drawn at a place of a page. `y` is the top of a line, from the page's top. */
export type Item =
  | { kind: 'text'; node: Node; x: number; y: number; size: number; pieces: Span[] }
  | { kind: 'rule'; x: number; y: number; width: number }
  | { kind: 'shapes'; node: Node; x: number; y: number; shapes: Shape[] }

/** How high a line is for its size. */
export const LEADING = 1.36

/** A text of a row, in its own width. */
export type Cell = { node: Node; spans: Span[]; x: number; width: number }

type Paragraph = { node: Node; spans: Span[]; size: number; x?: number; width?: number; before?: number }

/** Fills pages from top to bottom; what does not fit goes on the next. */
export class Flow {
  readonly pages: Item[][] = [[]]
  y = PAGE.top
  private readonly measure: Measure

  constructor(measure: Measure) {
    this.measure = measure
  }

  private put(item: Item): void {
    this.pages.at(-1)?.push(item)
  }

  /** Begins a page where so many points do not fit on this one. */
  room(height: number): void {
    if (this.y + height <= BOTTOM || this.y === PAGE.top) return
    this.pages.push([])
    this.y = PAGE.top
  }

  space(height: number): void {
    if (this.y > PAGE.top) this.y += height
  }

  /** A paragraph, line by line over as many pages as it takes. */
  paragraph({ node, spans, size, x = 0, width = WIDTH, before = 0 }: Paragraph): void {
    this.space(before)
    for (const pieces of breakLines(spans, width, size, this.measure)) {
      this.room(size * LEADING)
      this.put({ kind: 'text', node, x: PAGE.side + x, y: this.y, size, pieces })
      this.y += size * LEADING
    }
  }

  /** Texts side by side, each in its own width, kept together on one page as far as a page holds them. */
  row(cells: Cell[], size: number, after = 0): void {
    const height = this.heightOf(cells, size)
    const broken = cells.map(cell => ({ ...cell, lines: breakLines(cell.spans, cell.width, size, this.measure) }))
    this.room(Math.min(height, BOTTOM - PAGE.top))
    const top = this.y
    for (const { node, x, lines } of broken) {
      lines.forEach((pieces, index) => {
        this.put({ kind: 'text', node, x: PAGE.side + x, y: top + index * size * LEADING, size, pieces })
      })
    }
    this.y = top + height + after
  }

  /** How high a row of these texts is. */
  heightOf(cells: Cell[], size: number): number {
    const lines = cells.map(({ spans, width }) => breakLines(spans, width, size, this.measure).length)
    return Math.max(...lines) * size * LEADING
  }

  rule(width = WIDTH, x = 0): void {
    this.put({ kind: 'rule', x: PAGE.side + x, y: this.y, width })
  }

  shapes(node: Node, height: number, shapes: Shape[]): void {
    this.room(height)
    this.put({ kind: 'shapes', node, x: PAGE.side, y: this.y, shapes })
    this.y += height
  }
}
