import type { ReferenceList } from '@/lib/generated/prisma/enums'

/** The lists that a clinic can add to, in the order in which the settings show them. */
export const REFERENCE_LISTS = ['point', 'point_caution', 'safety_flag', 'red_flag', 'adverse_event'] as const

/** Whether a text, as an address has it, names one of the lists. */
export function isReferenceList(text: string): text is ReferenceList {
  return REFERENCE_LISTS.some(list => list === text)
}

type ListWords = { title: string; one: string }

/** What each list is called, and what one entry of it is. */
export const LIST_WORDS: Record<ReferenceList, ListWords> = {
  point: {
    title: 'Points',
    one: 'a point',
  },
  point_caution: {
    title: 'Point cautions',
    one: 'a point caution',
  },
  safety_flag: {
    title: 'Safety flags',
    one: 'a safety flag',
  },
  red_flag: {
    title: 'Red flags',
    one: 'a red flag',
  },
  adverse_event: {
    title: 'Adverse events',
    one: 'an adverse event',
  },
}

/** How far a caution or a safety flag goes: it advises, and only a stop asks for a written reason to go on. */
export const LEVEL_WORDS = { note: 'Note', caution: 'Caution', avoid: 'Avoid', stop: 'Stop' } as const

export const RESPONSE_WORDS = { emergency: 'Emergency', urgent: 'Urgent referral' } as const

export const APPLIES_WORDS = { always: 'Always', pregnant: 'In pregnancy' } as const

export const POSITION_WORDS = { bilateral: 'On both sides', midline: 'On the midline' } as const

const KEYS: Record<string, string> = { ...LEVEL_WORDS, ...RESPONSE_WORDS, ...APPLIES_WORDS, ...POSITION_WORDS }

/** A level, response, position or time to apply in words; a category that the clinic typed stays as it is. */
export const entryWords = (key: string): string => KEYS[key] ?? key
