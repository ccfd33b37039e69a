/** What a record says now that somebody changed while a form was open; travels as JSON in FormState.made. */
export type ChangedMeanwhile = {
  kind: 'changed'
  /** The version that the record has now; sending the form with it puts what was typed in its place. */
  version: number
  /** Where the record now says something else than what was typed, as text ('' for nothing). */
  fields: { field: string; now: string }[]
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))

/** Compares a record with what was typed, field by field; what only one of them has is left out. */
export function changedMeanwhile(record: { version: number }, typed: object): ChangedMeanwhile {
  const now = new Map(Object.entries(record).map(([field, value]) => [field, text(value)]))
  const differing = Object.entries(typed)
    .filter(([field]) => field !== 'version' && now.has(field))
    .filter(([field, value]) => now.get(field) !== text(value))
  return {
    kind: 'changed',
    version: record.version,
    fields: differing.map(([field]) => ({ field, now: now.get(field) ?? '' })),
  }
}
