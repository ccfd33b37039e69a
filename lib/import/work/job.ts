import type { Result } from '@/lib/result'
import { inspectFile } from '../inspect'
import type { FileSettings, Inspection } from '../reading'
import { type BringingIn, type BroughtIn, bringIn } from './bring-in'
import { type Checked, checkFile, checkRows, type Planning } from './check'
import { keepWrongRows } from './keep-wrong'
import type { Reading } from './read-lines'
import type { Told } from './told'
import { type Undoing, undo, undoRefused } from './undo'

/** The long pieces of work of an import, as plain data that can be handed to another thread. */
export type Job =
  | { kind: 'inspect'; upload: string; chosen: Partial<FileSettings> }
  | { kind: 'check'; reading: Reading; planning: Planning; expected: number }
  | { kind: 'plan'; planning: Planning }
  | { kind: 'bring_in'; job: BringingIn }
  | { kind: 'keep_wrong'; rows: string }
  | { kind: 'undo_refused'; job: Undoing }
  | { kind: 'undo'; job: Undoing }

export type Results = {
  inspect: Result<Inspection>
  check: Checked
  plan: Checked
  bring_in: BroughtIn
  keep_wrong: null
  undo_refused: string | null
  undo: string | null
}

export type ResultOf<J extends Job> = Results[J['kind']]

/** Does one piece of work, on whatever thread this is called. Throws FileRefused where the file can't be read on. */
export function doJob(job: Job, told: Told): Promise<Results[Job['kind']]> | Results[Job['kind']] {
  switch (job.kind) {
    case 'inspect':
      return inspectFile(job.upload, job.chosen)
    case 'check':
      return checkFile(job.reading, job.planning, job.expected, told)
    case 'plan':
      return checkRows(job.planning, told)
    case 'bring_in':
      return bringIn(job.job, told)
    case 'keep_wrong':
      return keepWrongRows(job.rows)
    case 'undo_refused':
      return undoRefused(job.job)
    case 'undo':
      return undo(job.job, told)
  }
}
