/** How long a write waits for another process that writes to the file (an import, a backup tool), in milliseconds. */
export const longestWait = 60_000

const STEP = 20

/** As the adapter calls SQLITE_BUSY. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  typeof error.cause === 'object' &&
  error.cause !== null &&
  'kind' in error.cause &&
  error.cause.kind === 'SocketTimeout'

/**
 * Does something again and again until no other process holds the database file, for a minute at most. SQLite itself
 * would wait by sleeping, and on this thread nobody would be answered meanwhile.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const end = performance.now() + longestWait
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await new Promise(resolve => setTimeout(resolve, STEP))
    }
  }
}
