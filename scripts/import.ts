import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { v7 as uuid } from 'uuid'
import type { Actor } from '@/lib/auth/actor'
import { actorOfEmail } from '@/lib/auth/actor-of-email'
import { canManageClinic } from '@/lib/auth/permissions'
import { bootBesideServer } from '@/lib/db/boot'
import { databaseFile } from '@/lib/db/database-file'
import { env } from '@/lib/env'
import { FileRefused } from '@/lib/import/file-refused'
import type { ImportCounts } from '@/lib/import/view'
import { bringIn } from '@/lib/import/work/bring-in'
import { type Checked, checkFile } from '@/lib/import/work/check'
import { makeFilesOf, removeFiles } from '@/lib/import/work/files'
import { RowsFile } from '@/lib/import/work/rows-file'
import { wrongRowsCsv } from '@/lib/import/wrong-rows'
import { allOwnReferences } from '@/lib/reference/data'
import { now } from '@/lib/time/clock'
import { today } from '@/lib/time/day'
import { type Options, readOptions, USAGE, WrongUsage } from './import/options'
import { countsWords, endProgress, progressTeller, twinWords, wrongRows, wrongWords } from './import/say'
import { settingsFor } from './import/settings'

type Ended = { imported: boolean; counts: ImportCounts; code: 0 | 1 }

async function say(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function ownerCalled(email: string): Promise<Actor> {
  const actor = await actorOfEmail(email)
  if (!actor) throw new WrongUsage(`Nobody who works here has the address ${email}.`)
  if (!canManageClinic(actor)) throw new WrongUsage('Only an owner of the clinic can bring a file in.')
  return actor
}

async function run(options: Options): Promise<0 | 1> {
  process.umask(0o077)
  bootBesideServer()
  const actor = await ownerCalled(options.as)
  const database = databaseFile(env().DATABASE_URL)
  const importId = uuid()
  try {
    const { settings, rows: expected } = await settingsFor(options)
    const { clinicId, memberId, clinic } = actor
    const { rows } = makeFilesOf(database, importId)
    const ownPoints = (await allOwnReferences(actor)).filter(({ list }) => list === 'point')
    const day = today(clinic.timeZone)
    const reading = { upload: options.file, settings, today: day, ownPoints }
    const asked = { numberMakesSession: settings.numberMakesSession, twins: {}, allTwins: options.twins }
    const planning = {
      database,
      clinicId,
      memberId,
      rows,
      options: { ...asked, timeZone: clinic.timeZone, today: day },
    }
    const told = { progress: progressTeller(), turn: async () => {} }
    const checked = await checkFile(reading, planning, expected, told)
    endProgress()
    const { wrong, responses } = checked.counts
    const blocked = wrong > 0 && options.setAside === null
    if (wrong > 0 && options.setAside !== null) await writeAside(rows, options.setAside)
    if (blocked || options.dryRun || responses === 0) {
      return await report(options, rows, checked, { imported: false, counts: checked.counts, code: blocked ? 1 : 0 })
    }
    const job = { ...planning, importId, setAside: wrong > 0, fileName: basename(options.file), at: now() }
    const brought = await bringIn(job, told)
    endProgress()
    if (!brought.done) throw new FileRefused('The record changed meanwhile, and nothing was brought in. Run it again.')
    return await report(options, rows, checked, { imported: true, counts: brought.counts, code: 0 })
  } finally {
    removeFiles(database, importId)
  }
}

async function writeAside(path: string, file: string): Promise<void> {
  const rows = new RowsFile(path)
  try {
    await pipeline(Readable.from(wrongRowsCsv(rows)), createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new WrongUsage(`${file} is there already. Name a new file for the rows that are set aside.`)
    rmSync(file, { force: true })
    throw error
  } finally {
    rows.close()
  }
}

async function report(options: Options, path: string, checked: Checked, ended: Ended): Promise<0 | 1> {
  const rows = new RowsFile(path)
  try {
    if (options.json) {
      const { imported, counts } = ended
      const wrong = [...wrongRows(rows)]
      await say(`${JSON.stringify({ imported, counts, wrong, twins: checked.twins, set_aside: options.setAside })}\n`)
      return ended.code
    }
    if (options.setAside === null) for (const row of wrongRows(rows)) await say(`${wrongWords(row)}\n`)
    const lines = [countsWords(ended.counts), twinWords(checked.twins), outcomeWords(options, ended)]
    await say(`${lines.filter(Boolean).join('\n')}\n`)
    return ended.code
  } finally {
    rows.close()
  }
}

function outcomeWords({ dryRun, setAside }: Options, { imported, counts, code }: Ended): string {
  const aside = setAside !== null && counts.wrong > 0 ? ` The wrong rows are in ${setAside}.` : ''
  if (imported) return `Brought in.${aside}`
  if (code === 1) return 'Nothing was brought in. Put the rows right, or take them out with --set-aside FILE.'
  if (dryRun) return `Nothing was brought in: this was a dry run.${aside}`
  return `There is nothing new to bring in.${aside}`
}

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)))
} catch (error) {
  endProgress()
  const usage = error instanceof WrongUsage
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage ? `\n${USAGE}` : ''}`)
  process.exitCode = usage ? 2 : 1
}
process.exit()
