import { db } from '@/lib/db/client'
import { logError } from '@/lib/log'

/** The database answers too: 200, or 503 in the same form. */
export async function GET(): Promise<Response> {
  try {
    await db.installation.count()
    return Response.json({ status: 'ready' })
  } catch (error) {
    logError('health.not_ready', error)
    return Response.json({ status: 'not ready' }, { status: 503 })
  }
}
