import type { Instrumentation } from 'next'

/** Runs once when the server starts, before it answers anybody: the database is locked, brought up to date and opened. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startUp } = await import('./lib/start-up')
    startUp()
  }
}

/** A page or an action that failed, in the log: the error's name and the route's pattern, nothing of the record. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logError } = await import('./lib/log')
    logError('request.fault', error, { route: routePath, kind: routeType })
  }
}
