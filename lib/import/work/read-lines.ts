import type { OwnEntry } from '@/lib/reference/own-entry'
import type { Day } from '@/lib/time/day'
import { cellText, lineText } from '../cell-text'
import type { Column } from '../columns'
import { readDate } from '../date-cell'
import { rawSheet } from '../raw-rows'
import { readRows, withoutEmptyEnd } from '../read-rows'
import type { FileSettings, ReadRow } from '../reading'
import type { ReadLine } from './rows-file'

export type Reading = { upload: string; settings: FileSettings; today: Day; ownPoints: OwnEntry[] }

/** The names of the columns, as they stand in the file. */
export async function readHeader({ upload, settings }: Reading): Promise<string[]> {
  const { rows } = await rawSheet(upload, settings)
  for await (const { line, cells } of rows) if (line >= settings.headerLine) return withoutEmptyEnd(cells)
  return []
}

/** The rows of a file, each with what can be told of it where it can't be read. */
export async function* readLines({ upload, settings, today, ownPoints }: Reading): AsyncGenerator<ReadLine> {
  for await (const row of readRows(upload, settings, today, ownPoints)) {
    yield { ...row, guess: row.values ? NOTHING : guessOf(row, settings, today) }
  }
}

const NOTHING = { reference: '', problem: '', answeredOn: '' }

/** Whose an unreadable row is, and of which day if that can be told: it may be the first of its course. */
function guessOf({ cells }: ReadRow, { columns, dateStyle: style }: FileSettings, today: Day): ReadLine['guess'] {
  const text = (column: Column) => lineText(cellText(cells[columns[column] ?? -1] ?? ''))
  const day = text('answered_on')
  const read = day === '' ? null : readDate(day, { style, today, from1904: false })
  const answeredOn = read && 'value' in read ? read.value : ''
  return { reference: text('patient_reference'), problem: text('problem'), answeredOn }
}
