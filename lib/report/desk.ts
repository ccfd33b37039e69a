import { openReadOnly, type ReadOnlyDatabase } from '@/lib/db/read-only'
import type { Thresholds } from '@/lib/mymop/verdict'
import { buildReport } from './build-report'
import { type Counted, countChoices } from './choices'
import { exportCsv } from './export-csv'
import type { CoursePage, ReportFilters, Waterfall } from './filters'
import { factsNow, type Kept } from './kept'
import type { Report } from './report'
import { outcomesOf, pageOf, waterfallOf } from './waterfall'

/** What can be asked, and what comes back. */
export type Asks = {
  report: { ask: { filters: ReportFilters; thresholds: Thresholds }; answer: Report }
  page: { ask: { filters: ReportFilters; thresholds: Thresholds }; answer: { report: Report; waterfall: Waterfall } }
  courses: { ask: { filters: ReportFilters; thresholds: Thresholds; page: number }; answer: CoursePage }
  choices: { ask: { practitionerId: string | null }; answer: Counted }
  export: { ask: { filters: ReportFilters; thresholds: Thresholds }; answer: string[] }
}

export type Kind = keyof Asks

/** A question about a clinic of a database file. */
export type Question<K extends Kind = Kind> = { kind: K; file: string; clinicId: string; ask: Asks[K]['ask'] }

/**
 * Answers questions about the outcome of courses from a connection of its own, which can only read, and keeps the facts
 * of the clinic that was asked about last. It blocks its thread: in the server, that is one of its own.
 */
export class Desk {
  #open: { file: string; sqlite: ReadOnlyDatabase } | null = null
  #kept: Kept | null = null

  answer<K extends Kind>({ kind, file, clinicId, ask }: Question<K>): Asks[K]['answer'] {
    this.#kept = factsNow(this.#connection(file), clinicId, this.#kept)
    return WAYS[kind](this.#kept.facts, ask)
  }

  close(): void {
    this.#open?.sqlite.close()
    this.#open = null
    this.#kept = null
  }

  #connection(file: string): ReadOnlyDatabase {
    if (this.#open?.file !== file) {
      this.close()
      this.#open = { file, sqlite: openReadOnly(file) }
    }
    return this.#open.sqlite
  }
}

const WAYS: { [K in Kind]: (facts: Kept['facts'], ask: Asks[K]['ask']) => Asks[K]['answer'] } = {
  report: ({ courses }, { filters, thresholds }) => buildReport(courses, filters, thresholds),
  page: ({ courses }, { filters, thresholds }) => ({
    report: buildReport(courses, filters, thresholds),
    waterfall: waterfallOf(outcomesOf(courses, filters), thresholds),
  }),
  courses: ({ courses }, { filters, thresholds, page }) => pageOf(outcomesOf(courses, filters), page, thresholds),
  choices: (facts, { practitionerId }) => countChoices(facts, practitionerId),
  export: ({ courses }, { filters, thresholds }) => exportCsv(courses, filters, thresholds),
}
