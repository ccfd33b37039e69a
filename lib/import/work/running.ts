import 'server-only'
import { logError } from '@/lib/log'
import { failed, type Result } from '@/lib/result'

type Running = { share: number; words: string; ended: Promise<void> }

const keeper = globalThis as typeof globalThis & { courselineImports?: Map<string, Running> }

const running = (): Map<string, Running> => {
  keeper.courselineImports ??= new Map()
  return keeper.courselineImports
}

/** How far the work on an import is; null where nothing works on it in this process. */
export function progressOf(id: string): { share: number; words: string } | null {
  const at = running().get(id)
  return at ? { share: at.share, words: at.words } : null
}

/** Whether some import is being worked on: one at a time, so that two large files don't share the memory of one. */
export const isAnyRunning = (): boolean => running().size > 0

export const BUSY = failed('unavailable', 'A file is being worked on just now. Try again when that is done.')

type Progress = (share: number, words: string) => void

/** Marks an import as worked on until `work` has ended; it tells how far it is. */
export function whileRunning<T>(id: string, words: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  let end = () => {}
  const ended = new Promise<void>(resolve => {
    end = resolve
  })
  running().set(id, { share: 0, words, ended })
  const progress = (share: number, said: string) => running().set(id, { share, words: said, ended })
  return work(progress).finally(() => {
    running().delete(id)
    end()
  })
}

/**
 * Marks an import as worked on, does `start`, and answers with what it returns; where that is well, `work` goes on after
 * the answer. It has to say for itself how it ended: what it throws is in the log alone.
 */
export function inBackground(
  { id, words, start }: { id: string; words: string; start: () => Promise<Result<null>> },
  work: (progress: Progress) => Promise<void>,
): Promise<Result<null>> {
  if (isAnyRunning()) return Promise.resolve(BUSY)
  return new Promise((answer, refuse) => {
    whileRunning(id, words, async progress => {
      const started = await start().catch((error: unknown) => {
        refuse(error)
        throw error
      })
      answer(started)
      if (started.ok) await work(progress)
    }).catch((error: unknown) => logError('import.fault', error))
  })
}

/** Resolves when nothing works on this import any more; for tests. */
export async function whenIdle(id: string): Promise<void> {
  await running().get(id)?.ended
}
