import type { Day } from '@/lib/time/day'
import type { Problem, RowValues } from '../reading'
import type { KnownRow } from './known'

/**
 * A row as the planner takes it. `guess` says what can be told of a row with unreadable cells: whose it is and of which
 * day, '' where even that can't be told.
 */
export type PlanRow = {
  line: number
  values: RowValues | null
  problems: Problem[]
  notes: Problem[]
  guess: { reference: string; problem: string; answeredOn: Day | '' }
}

export type Makes = 'new_patient' | 'new_course' | 'answer' | 'already' | 'doubled' | 'nothing'

/** What comes of one row. A row with problems makes nothing. */
export type Outcome = { line: number; makes: Makes; withSession: boolean; problems: Problem[]; notes: Problem[] }

/** A row on its way through the planner: problems are added as they are found. */
export type Candidate = {
  row: PlanRow
  values: RowValues
  /** Hashes of what tells the row from others, and of what it says. */
  key: string
  said: string
  /** The same row, where it was brought in before. */
  before: KnownRow | null
  practitionerId: string
  problems: Problem[]
  notes: Problem[]
  /** Why nothing comes of it although nothing is wrong: the record has it already, or an earlier row says the same. */
  left: 'already' | 'doubled' | null
}

export const isWrong = ({ problems }: { problems: Problem[] }): boolean => problems.length > 0
