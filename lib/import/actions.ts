'use server'

import { isDeepStrictEqual } from 'node:util'
import { refresh } from 'next/cache'
import type { Actor } from '@/lib/auth/actor'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { importForView } from './data'
import { abandonImport, answerTwins, checkFile, lookAgain, startImport, undoImport } from './mutations'
import type { FileSettings } from './reading'
import { IMPORT_PAGE } from './refusal-cookie'
import { confirmedSchema, openingSchema, startSchema, textsSchema } from './schema'
import { columnsOfForm, settingsOfForm } from './settings-form'
import { twinAnswersOf } from './twin-form'

const toImport = (result: Result<unknown>, id: string) => (result.ok ? ok({ goTo: `${IMPORT_PAGE}/${id}` }) : result)

/** Looks at the file anew, as a person says that it is opened. */
export async function openFileAction(importId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(importId)
  return submit(state, form, openingSchema, async (actor, opening) =>
    toImport(await lookAgain(actor, id, opening), `${id}/reading`),
  )
}

/** Checks the rows, read as the form says. */
export async function checkFileAction(importId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(importId)
  return submit(state, form, textsSchema, async (actor, texts) => {
    const settings = await settingsFrom(actor, id, texts)
    return settings.ok ? toImport(await checkFile(actor, id, settings.value), id) : settings
  })
}

/**
 * Columns that were matched by hand may hold what nobody asked about yet, such as ambiguous dates: the file is looked
 * at anew with them, and the form shows the question beside everything that was chosen.
 */
async function settingsFrom(actor: Actor, id: string, texts: Record<string, string>): Promise<Result<FileSettings>> {
  const view = await importForView(actor, id)
  if (!view?.inspection) return view ? GONE : NOT_FOUND
  const { inspection } = view
  const columns = columnsOfForm(texts, inspection.header)
  if (!columns.ok || isDeepStrictEqual(columns.value, inspection.suggested.columns)) {
    return settingsOfForm(texts, inspection)
  }
  const { encoding, delimiter, sheet, headerLine } = inspection.suggested
  const looked = await lookAgain(actor, id, { encoding, delimiter, sheet, headerLine, columns: columns.value })
  if (!looked.ok) return looked
  refresh()
  return settingsOfForm(texts, looked.value)
}

export async function answerTwinsAction(importId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(importId)
  return submit(state, form, textsSchema, async (actor, texts) => {
    const answers = twinAnswersOf(texts)
    return answers.ok ? toImport(await answerTwins(actor, id, answers.value), id) : answers
  })
}

export async function startImportAction(importId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(importId)
  return submit(state, form, startSchema, async (actor, input) => toImport(await startImport(actor, id, input), id))
}

export async function undoImportAction(importId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(importId)
  return submit(state, form, confirmedSchema, async actor => toImport(await undoImport(actor, id), id))
}

export async function abandonImportAction(importId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(importId)
  return submit(state, form, confirmedSchema, async actor => toImport(await abandonImport(actor, id), id))
}

const GONE = failed('changed_meanwhile', 'This import has gone on meanwhile. Open it anew to see where it is.')
