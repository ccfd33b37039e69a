import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor } from '@/lib/auth/actor'
import { actorOfEmail } from '@/lib/auth/actor-of-email'
import { canManageClinic } from '@/lib/auth/permissions'
import { db } from '@/lib/db/client'
import { databaseFile } from '@/lib/db/database-file'
import { isUpToDate } from '@/lib/db/migrate'
import { env } from '@/lib/env'
import { clinicReport, reportChoices } from '@/lib/report/data'
import type { ReportFilters } from '@/lib/report/filters'
import { filterWords } from '@/lib/report/page/filter-words'
import { problemKey } from '@/lib/report/problem'
import { type Options, readOptions, USAGE, WrongUsage } from './report/options'
import { reportText } from './report/words'

/** Reading needs no lock, so that it goes beside a server, but a database as this program knows it. */
function checkDatabase(): void {
  const file = databaseFile(env().DATABASE_URL)
  if (!existsSync(file)) throw new Error(`There is no database at ${file}.`)
  if (!isUpToDate(file, join(process.cwd(), 'prisma/migrations')))
    throw new Error('The database is of an earlier version. Start Courseline once, then run this command again.')
}

async function whoAsks(email: string): Promise<Actor> {
  const actor = await actorOfEmail(email)
  if (!actor) throw new WrongUsage(`Nobody who works here has the address ${email}.`)
  return actor
}

async function practitionerCalled(actor: Actor, email: string | null): Promise<string | null> {
  if (email === null) return null
  const found = await db.member.findFirst({
    where: { email: email.trim().toLowerCase(), clinicId: actor.clinicId },
    select: { id: true },
  })
  if (!canManageClinic(actor) && found?.id !== actor.memberId)
    throw new WrongUsage('A practitioner can have a report on their own courses alone: leave --practitioner out.')
  if (!found) throw new WrongUsage(`Nobody here has or had the address ${email}.`)
  return found.id
}

async function problemCalled(actor: Actor, words: string | null): Promise<string | null> {
  if (words === null) return null
  const key = problemKey(actor.clinicId, words)
  const { problems } = await reportChoices(actor)
  if (problems.some(problem => problem.key === key)) return key
  const known = problems.map(problem => problem.words).join(', ')
  throw new WrongUsage(`No course here is for “${words}”. The problems are: ${known || 'none yet'}.`)
}

/** Which courses the report is on, in the words of its page. */
async function wordsOf(actor: Actor, filters: ReportFilters): Promise<string[]> {
  const ownName = canManageClinic(actor) ? null : actor.name
  return filterWords(filters, { choices: await reportChoices(actor), ownName })
}

async function run({ as, from, to, practitioner, problem, ageBand, duration, json }: Options): Promise<void> {
  checkDatabase()
  const actor = await whoAsks(as)
  const filters: ReportFilters = {
    ...{ from, to, ageBand, duration },
    practitionerId: await practitionerCalled(actor, practitioner),
    problem: await problemCalled(actor, problem),
  }
  const report = await clinicReport(actor, filters)
  const printed = json ? `${JSON.stringify(report)}\n` : reportText(report, await wordsOf(actor, filters))
  if (!process.stdout.write(printed)) {
    await once(process.stdout, 'drain')
  }
}

const args = process.argv.slice(2)
try {
  if (args.includes('--help')) process.stdout.write(USAGE)
  else await run(readOptions(args))
} catch (error) {
  const usage = error instanceof WrongUsage
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage ? `\n${USAGE}` : ''}`)
  process.exitCode = usage ? 2 : 1
}
await db.$disconnect()
