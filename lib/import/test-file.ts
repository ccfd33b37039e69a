import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Column } from './columns'
import { inspectFile } from './inspect'
import { readRows } from './read-rows'
import type { FileSettings, Inspection, ReadRow } from './reading'

export const TODAY = '2026-11-21'

/** Writes a file of its own for a test and gives its path; it is gone after the test. */
export async function fileWith(contents: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'courseline-import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'file')
  await writeFile(path, contents)
  return path
}

/** What looking at a file says; fails the test where it is refused. */
export async function inspected(contents: string | Uint8Array, chosen?: Partial<FileSettings>): Promise<Inspection> {
  const seen = await inspectFile(await fileWith(contents), chosen)
  if (!seen.ok) throw new Error(seen.message)
  return seen.value
}

/** Why a file is refused, or '' where it is not. */
export async function refusal(contents: string | Uint8Array): Promise<string> {
  const seen = await inspectFile(await fileWith(contents))
  return seen.ok ? '' : (seen.message ?? '')
}

/** The rows of a file as it would be read if nobody changed what is suggested. */
export async function rowsOf(contents: string | Uint8Array, chosen: Partial<FileSettings> = {}): Promise<ReadRow[]> {
  const path = await fileWith(contents)
  const seen = await inspectFile(path, chosen)
  if (!seen.ok) throw new Error(seen.message)
  return rowsAt(path, { ...seen.value.suggested, ...chosen })
}

/** The rows of the file at a path. */
export async function rowsAt(path: string, settings: FileSettings): Promise<ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const row of readRows(path, settings, TODAY)) rows.push(row)
  return rows
}

/** The cells of a row that is right, and in which each test changes what it is about. */
export const PLAIN: Partial<Record<Column, string>> = {
  patient_reference: 'P1',
  family_name: 'Example',
  given_name: 'Ruth',
  birth_date: '1975-02-04',
  problem: 'low back pain',
  answered_on: '2025-03-31',
  symptom1: 'ache low down',
  symptom1_score: '4',
}

const inQuotes = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** A CSV of rows like PLAIN, each with its own cells; the header has the columns that any of them names. */
export function csvOf(...rows: Partial<Record<Column, string>>[]): string {
  const whole = rows.map(row => ({ ...PLAIN, ...row }))
  const columns = [...new Set(whole.flatMap(row => Object.keys(row)))] as Column[]
  const lines = whole.map(row => columns.map(column => inQuotes(row[column] ?? '')).join(','))
  return [columns.join(','), ...lines, ''].join('\r\n')
}

/** One row like PLAIN with these cells, as it is read. */
export async function rowWith(cells: Partial<Record<Column, string>>): Promise<ReadRow> {
  const [row] = await rowsOf(csvOf(cells))
  if (!row) throw new Error('There is no row.')
  return row
}
