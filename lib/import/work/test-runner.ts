import { writersOf } from '@/lib/db/writers'
import { doJob, type Job, type ResultOf } from './job'
import type { Runner } from './run'

/** For tests, which have no bundled worker: does the work of imports on this thread, in the writers' turn as a worker does. */
export const onThisThread: Runner = async <J extends Job>(
  job: J,
  database: string,
  progress: (share: number, words: string) => void,
): Promise<ResultOf<J>> => {
  const writers = writersOf(database)
  let writes = false
  const turn = async () => {
    await writers.take()
    writes = true
  }
  try {
    // A copy, as another thread would get it.
    return (await doJob(structuredClone(job), { progress, turn })) as ResultOf<J>
  } finally {
    if (writes) writers.give()
  }
}
