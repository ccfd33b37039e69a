import type { Column } from './columns'
import type { FileSettings, Inspection, Problem } from './reading'

/**
 * uploaded: the file is here and was looked at. checking, checked: its rows were read with the settings chosen.
 * writing, done: what it holds is in the record. undone: and out of it again. abandoned: the file is gone, nothing was made.
 */
export type ImportState = 'uploaded' | 'checking' | 'checked' | 'writing' | 'done' | 'undone' | 'abandoned'

/** What an import will make, or made. */
export type ImportCounts = {
  rows: number
  patients: number
  courses: number
  responses: number
  sessions: number
  /** Rows that the record has and that are left as they are. */
  already: number
  /** Rows that say the same as an earlier one of the file. */
  doubled: number
  /** Rows with something wrong. */
  wrong: number
}

/** A row of the preview. */
export type CheckedRow = {
  line: number
  /** What it will make: 'new_patient' also makes the course and the answer, and so on. */
  makes: 'new_patient' | 'new_course' | 'answer' | 'already' | 'doubled' | 'nothing'
  withSession: boolean
  patient: string
  problem: string
  answeredOn: string
  cells: Partial<Record<Column, string>>
  problems: Problem[]
  notes: Problem[]
}

/**
 * Two references in the file (or one in it and one in the record) with the same name and birth date. Somebody has to
 * say whether they are one person; until then their rows count as wrong.
 */
export type TwinQuestion = {
  key: string
  name: string
  birthDate: string
  references: string[]
  answer: 'same' | 'different' | null
}

/** One import as its pages show it. `progress` is 0 to 1 while it works, with words for what it is doing. */
export type ImportView = {
  id: string
  state: ImportState
  fileName: string
  byName: string
  uploadedAt: Date
  finishedAt: Date | null
  inspection: Inspection | null
  settings: FileSettings | null
  counts: ImportCounts | null
  twins: TwinQuestion[]
  /** Of a checked import: stands for all of that as it is now, and goes back with what is said about it; '' elsewhere. */
  shown: string
  progress: { share: number; words: string } | null
  /** Why it cannot be undone any more, or null where it can. */
  undoRefused: string | null
  /** What went wrong, for a person. */
  failure: string | null
}
