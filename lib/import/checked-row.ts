import { COLUMNS, type Column } from './columns'
import type { FileSettings } from './reading'
import type { CheckedRow } from './view'
import type { KeptRow } from './work/rows-file'

/** A row that was checked, as the preview shows it: what was read, or else what stands in its cells. */
export function toCheckedRow({ cells, values, ...row }: KeptRow, { columns }: FileSettings): CheckedRow {
  const cell = (column: Column) => cells[columns[column] ?? -1] ?? ''
  const name = [values?.givenName ?? cell('given_name'), values?.familyName ?? cell('family_name')]
  const reference = values?.reference ?? cell('patient_reference')
  const said = name.filter(Boolean).join(' ')
  return {
    ...row,
    patient: said ? `${said} (${reference})` : reference,
    problem: values?.problem ?? cell('problem'),
    answeredOn: values?.answeredOn ?? cell('answered_on'),
    cells: Object.fromEntries(COLUMNS.flatMap(column => (cell(column) === '' ? [] : [[column, cell(column)]]))),
  }
}
