/** Runs once when the server starts, before it answers anybody: the database is locked, brought up to date and opened. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startUp } = await import('./lib/start-up')
    startUp()
  }
}
