import { Select } from '@/components/form/field'
import { isNeeded } from '@/lib/import/column-guide'
import { COLUMNS } from '@/lib/import/columns'
import type { Inspection } from '@/lib/import/reading'
import { claimsOf, columnField, LEFT_OUT, letterOf, nameApart, nameOf } from '@/lib/import/settings-form'
import { ColumnsGroup } from './columns-group'

const CHOICES = COLUMNS.map(column => ({
  value: column,
  label: isNeeded(column) ? `${column} (needed)` : column,
}))

const CHOICES_OF_CLAIM = [{ value: LEFT_OUT, label: 'left out' }, ...CHOICES]

const EXAMPLES = 3

/** Each column of the file with its first values, and what it is: matched by name where that was possible. */
export function ColumnChoices({ header, examples }: Pick<Inspection, 'header' | 'examples'>) {
  const claims = claimsOf(header)
  return (
    <ColumnsGroup>
      <p className="field-hint">
        Columns were matched by their names. Change what is not right; a column that is left out is not brought in.
      </p>
      <ul className="max-w-3xl divide-y divide-line">
        {header.map((_, place) => (
          <li
            key={columnField(place)}
            className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-6 py-3 sm:grid-cols-[minmax(0,1fr)_16rem]"
          >
            <div className="mb-2 sm:mb-0">
              <p>
                <span className="text-second">{letterOf(place)}</span>{' '}
                <span className="font-semibold">{nameOf(header, place)}</span>
              </p>
              <Values examples={examples.map(row => row[place] ?? '')} />
            </div>
            <div className="[&_.field]:mb-0 [&_.field-label]:sr-only">
              <Select
                name={columnField(place)}
                label={`What ${nameApart(header, place)} is`}
                hint={claims.has(place) && `More than one column may be ${claims.get(place)}: say which is.`}
                choices={claims.has(place) ? CHOICES_OF_CLAIM : CHOICES}
                empty={claims.has(place) ? 'not said yet' : 'left out'}
              />
            </div>
          </li>
        ))}
      </ul>
    </ColumnsGroup>
  )
}

function Values({ examples }: { examples: string[] }) {
  const values = [...new Set(examples.map(value => value.trim()).filter(value => value !== ''))].slice(0, EXAMPLES)
  if (values.length === 0) return <p className="text-sm text-third">empty in the first rows</p>
  return (
    <p className="line-clamp-2 text-sm text-second">
      {values.map((value, place) => (
        <span key={value}>
          {place > 0 && <span aria-hidden="true"> · </span>}
          <bdi>{value}</bdi>
        </span>
      ))}
    </p>
  )
}
