import { randomBytes } from 'node:crypto'
import type { Thresholds } from '@/lib/mymop/verdict'
import { csvLine } from '@/lib/text/csv'
import { chosenBy } from './choose'
import type { CourseFacts } from './course-facts'
import { cellsOf, EXPORT_HEADER } from './export-columns'
import type { ReportFilters } from './filters'

/** Rows in one piece, so that sending a large file never holds anybody up. */
const ROWS = 1_000

/**
 * The chosen courses as a CSV file in pieces, one row a course. Nothing in it names anybody: each course has a random
 * key, and they come in the order of the keys, so that their order says nothing either.
 */
export function exportCsv(facts: readonly CourseFacts[], filters: ReportFilters, thresholds: Thresholds): string[] {
  const rows = chosenBy(filters, facts)
    // The letter in front keeps a spreadsheet from reading a key such as 12e34 as a number.
    .courses.map(course => ({ key: `k${randomBytes(8).toString('hex')}`, course, thresholds }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const pieces = [csvLine(EXPORT_HEADER)]
  for (let at = 0; at < rows.length; at += ROWS) {
    pieces.push(
      rows
        .slice(at, at + ROWS)
        .map(row => csvLine(cellsOf(row)))
        .join(''),
    )
  }
  return pieces
}
