import { formatDay } from '@/lib/time/format'
import type { ChangedMeanwhile, PatientView } from './view'

const FIELDS = ['givenName', 'familyName', 'birthDate', 'reference', 'phone', 'email', 'address', 'gp', 'note'] as const

type Person = Pick<PatientView, (typeof FIELDS)[number]>

/** Where a record that somebody changed meanwhile says something else than what was typed, birth dates in words. */
export function changedMeanwhile(record: PatientView, typed: Person, timeZone: string): ChangedMeanwhile {
  const words = (field: (typeof FIELDS)[number]) =>
    field === 'birthDate' ? formatDay(record.birthDate, timeZone, 'long') : record[field]
  const fields = FIELDS.filter(field => record[field] !== typed[field])
  return { kind: 'changed', version: record.version, fields: fields.map(field => ({ field, now: words(field) })) }
}
