import type { ReferenceList } from '@/lib/generated/prisma/enums'

/** The lists that a clinic can add to, in the order in which the settings show them. */
export const REFERENCE_LISTS = ['point', 'point_caution', 'safety_flag', 'red_flag', 'adverse_event'] as const

/** Whether a text, as an address has it, names one of the lists. */
export function isReferenceList(text: string): text is ReferenceList {
  return REFERENCE_LISTS.some(list => list === text)
}

type ListWords = { title: string; one: string; shipped: string }

/** What each list is called, what one entry of it is, and what comes with the product: how many, from where, as of when. */
export const LIST_WORDS: Record<ReferenceList, ListWords> = {
  point: {
    title: 'Points',
    one: 'a point',
    shipped:
      '409 points come with Courseline: 361 on the fourteen channels and 48 extra points, as the World Health Organization lists them. Version of November 2026.',
  },
  point_caution: {
    title: 'Point cautions',
    one: 'a point caution',
    shipped:
      '20 cautions come with Courseline, each with its sources, such as the Goldfields guideline for acupuncture in physiotherapy. Version of November 2026.',
  },
  safety_flag: {
    title: 'Safety flags',
    one: 'a safety flag',
    shipped:
      '13 safety flags come with Courseline, each with its source, such as the Goldfields guideline, Medscape and White 2001. Version of November 2026.',
  },
  red_flag: {
    title: 'Red flags',
    one: 'a red flag',
    shipped:
      '17 red flags come with Courseline, each with its source, most from a list in the manner of NICE. Version of November 2026.',
  },
  adverse_event: {
    title: 'Adverse events',
    one: 'an adverse event',
    shipped:
      '27 kinds of adverse event come with Courseline, each with its source, most from White 2001, Witt 2009 and Clarkson 2015. Version of November 2026.',
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
