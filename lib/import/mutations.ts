import 'server-only'
import { rmSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { v7 as uuid } from 'uuid'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canManageClinic } from '@/lib/auth/permissions'
import { db } from '@/lib/db/client'
import { databasePath } from '@/lib/db/database-path'
import { transact } from '@/lib/db/transact'
import type { Import, ImportState, Prisma } from '@/lib/generated/prisma/client'
import { logError } from '@/lib/log'
import { allOwnReferences } from '@/lib/reference/data'
import { failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { now } from '@/lib/time/clock'
import { today } from '@/lib/time/day'
import { FileRefused } from './file-refused'
import { keptCounts, keptInspection, keptSettings, keptTwins, readKept } from './kept'
import { LIMITS, tooMuch } from './limits'
import type { FileSettings, Inspection } from './reading'
import { standingOf } from './rows'
import { SHOWN_OTHERWISE, shownOf } from './shown'
import type { BroughtIn } from './work/bring-in'
import type { Checked, Planning } from './work/check'
import { filesOf, makeFilesOf, removeFiles } from './work/files'
import { keepUpload } from './work/receive'
import { FaultLogged, runJob } from './work/run'
import { BUSY, inBackground, isAnyRunning, whileRunning } from './work/running'

/**
 * Takes a file as it arrives, looks at it and keeps it beside the database for this import. `size` is what the sender
 * says, 0 where nothing is said. Returns the import's id. Refuses what is too large, or no file that can be read, in words.
 */
export async function receiveFile(
  actor: Actor,
  { fileName, stream, size }: { fileName: string; stream: Readable; size: number },
): Promise<Result<string>> {
  if (!canManageClinic(actor)) return NOT_FOUND
  // The form around the file takes a little more than the file.
  if (size > LIMITS.fileBytes + FORM_BYTES) return failed('invalid', tooMuch.file)
  if ((await filesWaiting(db, actor)) >= LIMITS.waiting) return failed('invalid', tooMuch.waiting)
  const database = await databasePath()
  const id = uuid()
  const { upload } = makeFilesOf(database, id)
  try {
    await keepUpload(stream, upload)
    const looked = await runJob({ kind: 'inspect', upload, chosen: {} }, database, () => {})
    if (!looked.ok) return refused(looked, upload)
    const { clinicId, memberId } = actor
    await db.$transaction(async tx => {
      // Others may have come while this one was on its way.
      if ((await filesWaiting(tx, actor)) >= LIMITS.waiting) throw new FileRefused(tooMuch.waiting)
      const inspection = JSON.stringify(looked.value)
      const data = { id, clinicId, fileName, state: 'uploaded', byId: memberId, uploadedAt: now(), inspection } as const
      await tx.import.create({ data })
      await audit(tx, actor, { action: 'import.received', subjectId: id })
    })
    return ok(id)
  } catch (error) {
    rmSync(upload, { force: true })
    if (error instanceof FileRefused) return failed('invalid', error.message)
    throw error
  }
}

const FORM_BYTES = 16_384

/** A file that has gone by itself, after its days, has left its import without what was found in it. */
function filesWaiting(tx: Prisma.TransactionClient, { clinicId }: Actor): Promise<number> {
  return tx.import.count({
    where: { clinicId, state: { in: ['uploaded', 'checking', 'checked'] }, inspection: { not: null } },
  })
}

function refused<T>(result: Result<T> & { ok: false }, upload: string): Result<string> {
  rmSync(upload, { force: true })
  return result
}

/** Looks at the file anew, opened as somebody says. What is found stands in place of what was found before. */
export async function lookAgain(actor: Actor, id: string, chosen: Partial<FileSettings>): Promise<Result<Inspection>> {
  const found = await ready(actor, id, ['uploaded', 'checked'])
  if (!found.ok) return found
  const { database } = found.value
  const { upload } = filesOf(database, id)
  const looked = await runJob({ kind: 'inspect', upload, chosen }, database, () => {})
  if (!looked.ok) return looked
  const moved = await move(actor, id, ['uploaded', 'checking', 'checked', 'writing'], {
    state: 'uploaded',
    inspection: JSON.stringify(looked.value),
    counts: null,
    failure: '',
  })
  return moved.ok ? ok(looked.value) : moved
}

/** Starts reading the rows with these settings; how far it is, and what came of it, says `importForView`. */
export async function checkFile(actor: Actor, id: string, settings: FileSettings): Promise<Result<null>> {
  const found = await ready(actor, id, ['uploaded', 'checked'])
  if (!found.ok) return found
  const { row, database } = found.value
  const wanted = keptSettings.parse(settings)
  const own = (await allOwnReferences(actor)).filter(({ list }) => list === 'point')
  const { upload } = filesOf(database, id)
  const reading = { upload, settings: wanted, today: today(actor.clinic.timeZone), ownPoints: own }
  const expected = readKept(keptInspection, row.inspection)?.rows ?? 0
  const planning = planningOf(actor, id, database, wanted, {})
  const anew = { settings: JSON.stringify(wanted), counts: null, twins: '[]', failure: '' }
  const start = () => move(actor, id, FREE, { ...anew, state: 'checking' })
  return inBackground({ id, words: 'Reading the rows', start }, async progress => {
    const checked = await tried(() => runJob({ kind: 'check', reading, planning, expected }, database, progress))
    if ('words' in checked) return keep(id, 'checking', { state: 'uploaded', failure: checked.words })
    return keep(id, 'checking', foundOut(checked.value))
  })
}

/** Says of people of one name and birth date whether they are one person, by the keys of the questions. */
export async function answerTwins(
  actor: Actor,
  id: string,
  answers: Record<string, 'same' | 'different'>,
): Promise<Result<null>> {
  const found = await ready(actor, id, ['checked'])
  if (!found.ok) return found
  const { row, database } = found.value
  const settings = readKept(keptSettings, row.settings)
  if (!settings) return GONE_ON
  const given = { ...answersIn(row), ...answers }
  const planning = planningOf(actor, id, database, settings, given)
  // Another may have begun since that was asked.
  if (isAnyRunning()) return BUSY
  return whileRunning(id, 'Holding the rows against the record', async progress => {
    const checked = await tried(() => runJob({ kind: 'plan', planning }, database, progress))
    if ('words' in checked) return failed('unavailable', checked.words)
    return move(actor, id, FREE, foundOut(checked.value), 'twins_answered')
  })
}

/**
 * Starts bringing in what was checked, all of it or nothing; wrong rows are left out where they are `setAside`. Where it is
 * not what was `shown` (as `ImportView` says), nothing is begun, and the import says why.
 */
export async function startImport(
  actor: Actor,
  id: string,
  { setAside, shown }: { setAside: boolean; shown: string },
): Promise<Result<null>> {
  const found = await ready(actor, id, ['checked'])
  if (!found.ok) return found
  const { row, database } = found.value
  const settings = readKept(keptSettings, row.settings)
  const counts = readKept(keptCounts, row.counts)
  if (!settings || !counts) return GONE_ON
  if (shown !== shownOf(row, database)) {
    await keep(id, 'checked', { failure: SHOWN_OTHERWISE })
    return ok(null)
  }
  if (counts.wrong > 0 && !setAside) return failed('invalid', WRONG)
  if (counts.responses === 0) return failed('invalid', 'No row of this file would make anything, so nothing was begun.')
  const planning = planningOf(actor, id, database, settings, answersIn(row))
  const job = { ...planning, importId: id, setAside, fileName: null, at: now() }
  const start = () => move(actor, id, FREE, { state: 'writing', failure: '' }, 'started')
  return inBackground({ id, words: 'Writing', start }, async progress => {
    const brought = await tried(() => runJob({ kind: 'bring_in', job }, database, progress))
    if ('words' in brought) return keep(id, 'writing', { state: 'checked', failure: brought.words })
    if (!brought.value.done) return lookedAnew(id, planning, brought.value, progress)
    rmSync(filesOf(database, id).upload, { force: true })
    if (brought.value.counts.wrong === 0) removeFiles(database, id)
    else await runJob({ kind: 'keep_wrong', rows: filesOf(database, id).rows }, database, progress)
  })
}

const WRONG = 'Some rows are wrong. Put them right in the file and choose it again, or have them set aside.'

/** Nothing was written, because the record changed since the rows were checked: they are checked anew, to be looked at. */
async function lookedAnew(
  id: string,
  planning: Planning,
  { why }: BroughtIn & { done: false },
  progress: (share: number, words: string) => void,
): Promise<void> {
  const failure = why === 'wrong' ? WRONG : CHANGED
  const checked = await tried(() => runJob({ kind: 'plan', planning }, planning.database, progress))
  if ('words' in checked) return keep(id, 'writing', { state: 'checked', failure: checked.words })
  return keep(id, 'writing', { ...foundOut(checked.value), failure })
}

const CHANGED =
  'The record changed since these rows were checked, and they would make something else now. Nothing was brought in: look at them once more.'

/** Takes an import out of the record again, as one, unless something was built on it; then the reason is said. */
export async function undoImport(actor: Actor, id: string): Promise<Result<null>> {
  const found = await ready(actor, id, ['done'])
  if (!found.ok) return found
  const { database } = found.value
  const { clinicId, memberId } = actor
  const job = { importId: id, clinicId, memberId, at: now(), database }
  if (isAnyRunning()) return BUSY
  return whileRunning(id, 'Taking it out again', async progress => {
    const undone = await tried(() => runJob({ kind: 'undo', job }, database, progress))
    if ('words' in undone) return failed('unavailable', undone.words)
    if (undone.value !== null) return failed('not_allowed', `${undone.value} So it stays.`)
    removeFiles(database, id)
    return ok(null)
  })
}

/** Takes the file away; nothing of it was brought in. */
export async function abandonImport(actor: Actor, id: string): Promise<Result<null>> {
  const found = await ready(actor, id, ['uploaded', 'checked', 'abandoned'])
  if (!found.ok) return found
  const nothing = { inspection: null, twins: '[]', failure: '', finishedAt: now() }
  const moved = await move(actor, id, FREE, { ...nothing, state: 'abandoned' }, 'abandoned')
  if (moved.ok) removeFiles(found.value.database, id)
  return moved
}

/** What is in none of these can't be worked on any more. */
const FREE: ImportState[] = ['uploaded', 'checking', 'checked', 'writing']

const GONE_ON = failed('changed_meanwhile', 'This import has gone on meanwhile. Open it anew to see where it is.')
/** The import of the actor's clinic, where it stands in one of these states and nothing else is being worked on. */
async function ready(
  actor: Actor,
  id: string,
  states: ImportState[],
): Promise<Result<{ row: Import; database: string }>> {
  if (!canManageClinic(actor)) return NOT_FOUND
  const row = await db.import.findFirst({ where: { id, clinicId: actor.clinicId } })
  if (!row) return NOT_FOUND
  const database = await databasePath()
  if (isAnyRunning()) return BUSY
  return states.includes(standingOf(row, database).state) ? ok({ row, database }) : GONE_ON
}

/** Changes an import that is in one of these states, and leaves the audit row where something `happened`. */
function move(
  actor: Actor,
  id: string,
  from: ImportState[],
  data: Prisma.ImportUpdateManyMutationInput,
  happened = 'checked',
): Promise<Result<null>> {
  return transact(async tx => {
    const where = { id, clinicId: actor.clinicId, state: { in: from } }
    const { count } = await tx.import.updateMany({ where, data })
    if (count === 0) return GONE_ON
    await audit(tx, actor, { action: `import.${happened}`, subjectId: id })
    return ok(null)
  })
}

/** The end of work in the background, which nobody waits for; who asked for it has left the audit row. */
async function keep(id: string, state: ImportState, data: Prisma.ImportUpdateManyMutationInput): Promise<void> {
  await db.import.updateMany({ where: { id, state }, data })
}

const foundOut = ({ counts, twins }: Checked) => ({
  state: 'checked' as const,
  counts: JSON.stringify(counts),
  twins: JSON.stringify(twins),
  failure: '',
})

function answersIn({ twins }: Import): Record<string, 'same' | 'different'> {
  const asked = readKept(keptTwins, twins) ?? []
  return Object.fromEntries(asked.flatMap(({ key, answer }) => (answer ? [[key, answer]] : [])))
}

function planningOf(
  { clinicId, memberId, clinic }: Actor,
  id: string,
  database: string,
  { numberMakesSession }: FileSettings,
  twins: Record<string, 'same' | 'different'>,
): Planning {
  const options = {
    numberMakesSession,
    timeZone: clinic.timeZone,
    today: today(clinic.timeZone),
    twins,
    allTwins: null,
  }
  return { database, clinicId, memberId, rows: filesOf(database, id).rows, options }
}

/** What a piece of work found, or why it failed in words for a person. */
async function tried<T>(work: () => Promise<T>): Promise<{ value: T } | { words: string }> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof FileRefused) return { words: error.message }
    if (!(error instanceof FaultLogged)) logError('import.fault', error)
    return { words: FAULT }
  }
}

const FAULT = 'Something went wrong in Courseline, and nothing was changed. Try again; if it stays, its log says where.'
