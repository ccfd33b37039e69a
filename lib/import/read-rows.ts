import type { OwnEntry } from '@/lib/reference/own-entry'
import type { Day } from '@/lib/time/day'
import { plainName } from './match-columns'
import { rawSheet } from './raw-rows'
import { rowReader } from './read-row'
import type { FileSettings, ReadRow } from './reading'

/**
 * Reads the rows below the header of a file, in their order, one at a time: nothing but the row at hand stays in memory.
 * Empty rows and repetitions of the header are left out. `today` is the clinic's today, `own` are its own points.
 * Throws FileRefused, with words for a person, where the file as a whole can't be read on.
 */
export async function* readRows(
  path: string,
  settings: FileSettings,
  today: Day,
  own: readonly OwnEntry[] = [],
): AsyncGenerator<ReadRow> {
  const { from1904, rows } = await rawSheet(path, settings)
  let header: string[] | null = null
  let read: ReturnType<typeof rowReader> | null = null
  for await (const { line, cells, inexact } of rows) {
    if (line < settings.headerLine) continue
    if (header && read) {
      if (!isHeader(cells, header)) yield read(line, cells, inexact)
      continue
    }
    header = withoutEmptyEnd(cells)
    read = rowReader({ settings, today, from1904, own, width: header.length })
  }
}

/** Whether a row says the same as the header, as where several files were put one below the other. */
export function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  return header.every((name, place) => {
    const cell = cells[place] ?? ''
    return cell === name || plainName(cell) === plainName(name)
  })
}

/** The cells of a row without the empty ones at its end. */
export function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex(cell => cell.trim() !== '') + 1)
}
