import { signingSecret } from '@/lib/auth/secret'
import { bootDatabase } from '@/lib/db/boot'
import { databaseFile } from '@/lib/db/database-file'
import { env } from '@/lib/env'
import { keepFilesTidy } from '@/lib/import/work/files'
import { logError, printNoErrorMessages } from '@/lib/log'
import { prepareReports } from '@/lib/report/ask'

/** What has to be right before the server answers anybody; if it is not, the process ends with the reason in words. */
export function startUp(): void {
  if (process.env.NODE_ENV === 'production') printNoErrorMessages()
  try {
    if (process.env.COURSELINE_GATE !== 'kept') {
      throw new Error('Start it with "npm start": without its gate, answers have no security headers.')
    }
    process.env.NEXTAUTH_URL ??= env().COURSELINE_URL ?? `http://localhost:${env().PORT}`
    bootDatabase()
    const file = databaseFile(env().DATABASE_URL)
    keepFilesTidy(file)
    signingSecret()
    prepareReports(file).catch(error => logError('report.prepare', error))
  } catch (error) {
    process.stderr.write(`Courseline did not start. ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
