import { parse } from 'csv-parse/sync'
import { CSV_OPTIONS } from './csv-rows'
import { columnsNamed } from './match-columns'
import { DELIMITERS, type Delimiter } from './reading'

const ROWS = 40

type Try = { delimiter: Delimiter; named: number; width: number; even: boolean }

/**
 * The delimiter of a CSV from the beginning of its text: the one by which the first row names most columns; where none
 * names any, the only one that cuts all rows into as many cells. `sure` is false where it could be another.
 */
export function guessDelimiter(start: string): { delimiter: Delimiter; sure: boolean } {
  const [, declared] = /^sep=([,;\t|])\r?\n/i.exec(start) ?? []
  if (declared) return { delimiter: declared as Delimiter, sure: true }
  const tries = DELIMITERS.map(delimiter => tryOut(start, delimiter)).sort(
    (a, b) => b.named - a.named || Number(b.even) - Number(a.even) || b.width - a.width,
  )
  const [best, next] = tries
  if (!best || !next) return { delimiter: ',', sure: false }
  const clear = best.named > 1 && best.named > next.named
  const only = best.even && best.width > 1 && !(next.even && next.width > 1)
  return { delimiter: best.delimiter, sure: clear || only || tries.every(each => each.width <= 1) }
}

function tryOut(start: string, delimiter: Delimiter): Try {
  const rows: string[][] = []
  try {
    parse(start, { ...CSV_OPTIONS, delimiter, to: ROWS, on_record: (row: string[]) => void rows.push(row) })
  } catch {
    // The beginning of a file may end in the middle of a cell. What stood before it tells enough.
  }
  const filled = rows.filter(row => row.some(cell => cell.trim() !== ''))
  const widths = filled.map(row => row.length)
  const named = Math.max(0, ...filled.slice(0, 20).map(columnsNamed))
  const width = Math.max(0, ...widths)
  return { delimiter, named, width, even: widths.every(each => each === width) }
}
