import { ownReferenceSchema } from './schema'

type Typed = Record<string, string>

const FORMS: Record<string, Typed> = {
  point: { code: 'KNEE1', words: 'Example point', kind: 'bilateral' },
  point_caution: { detail: 'LI4', level: 'caution', kind: 'always', reason: 'Sample reason' },
  safety_flag: { words: 'Sample flag', detail: 'needle lying down', level: 'note' },
  red_flag: { words: 'Specimen sign', kind: 'infection', level: 'urgent' },
  adverse_event: { words: 'Example event', kind: 'general' },
}

/** For tests: the form of a new entry of a list, as somebody types it. `typed` changes some of it. */
export const entryTyped = (list: string, typed: Typed = {}): Typed => ({
  list,
  ...FORMS[list],
  source: 'own experience',
  submission: crypto.randomUUID(),
  ...typed,
})

export const entryForm = (list: string, typed: Typed = {}) => ownReferenceSchema.parse(entryTyped(list, typed))
