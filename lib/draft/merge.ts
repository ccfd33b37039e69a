/** What a form holds: the value of each of its fields by name; a field that is missing is empty. */
export type Values = Record<string, string>

/** What somebody changed: for each field what they saw in it before, and what they made of it. */
export type Patch = Record<string, { base: string; value: string }>

/** Who wrote a text where the last to save was its reader. */
export const SOMEBODY_ELSE = 'Somebody else'

/** A field that two people made different things of. */
export type Clash = { field: string; theirs: string; mine: string }

/**
 * Puts changes into a draft, field by field. A field that stands as its changer saw it, or that says the same already
 * (a save that is sent again), takes the change. One that somebody else changed meanwhile stays, and is a clash.
 */
export function merge(stored: Values, patch: Patch): { values: Values; clashes: Clash[] } {
  const values = { ...stored }
  const clashes: Clash[] = []
  for (const [field, { base, value }] of Object.entries(patch)) {
    const standing = stored[field] ?? ''
    if (standing === base || standing === value) values[field] = value
    else clashes.push({ field, theirs: standing, mine: value })
  }
  return { values, clashes }
}

/** What the form of a draft knows: what it was last in step with, what was on its way since, and what it says now. */
export type FormOfDraft = { base: Values; sent: Values; form: Values }

/** The fields of a draft that say nothing of what this form knows: others changed them. */
export function changedByOthers(stored: Values, { base, sent, form }: FormOfDraft): string[] {
  return Object.keys(stored).filter(field => {
    const standing = stored[field] ?? ''
    return ![base[field] ?? '', sent[field], form[field] ?? ''].includes(standing)
  })
}
