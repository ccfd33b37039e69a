/** Which edition of the list below stands here: it changes with every change of an entry. */
export const ADVERSE_EVENTS_VERSION = '2026-11-21'

/** What the events are grouped by, in the order in which they are offered. */
export const CATEGORY_WORDS = {
  needle_site: 'At the needle site',
  administration: 'How the treatment was given',
  general: 'General',
  gastrointestinal: 'Stomach and bowel',
  neurological: 'Nerves and head',
  psychological: 'Mind and mood',
  complaint: 'The complaint itself',
  pregnancy: 'In pregnancy',
  serious: 'Injury to an organ',
} as const

export type EventCategory = keyof typeof CATEGORY_WORDS

export type ReferenceEvent = { key: string; category: EventCategory; words: string; source: string }

const WHITE = 'White 2001'
const CLARKSON = 'Clarkson 2015'
const BOTH = `${WHITE}; ${CLARKSON}`
const ON_EFFECTS = 'patient article on side effects'

/**
 * Unwanted events of acupuncture and what goes with it, each with where it is described. Keys stay: records hold them.
 */
export const ADVERSE_EVENTS = [
  { key: 'bleeding', category: 'needle_site', words: 'Bleeding', source: `${WHITE}; Witt 2009` },
  {
    key: 'bruising',
    category: 'needle_site',
    words: 'Bruising or haematoma',
    source: `${WHITE}; Witt 2009; ${ON_EFFECTS}`,
  },
  {
    key: 'needle_pain',
    category: 'needle_site',
    words: 'Needle pain or soreness',
    source: `${WHITE}; ${ON_EFFECTS}`,
  },
  {
    key: 'local_infection',
    category: 'needle_site',
    words: 'Local infection or cellulitis',
    source: `${WHITE}; ${ON_EFFECTS}`,
  },
  { key: 'needle_allergy', category: 'needle_site', words: 'Skin allergy to the needle', source: WHITE },
  { key: 'burn', category: 'needle_site', words: 'Burn or blister (moxibustion or cupping)', source: WHITE },
  { key: 'needle_lost', category: 'administration', words: 'Needle lost or left in', source: WHITE },
  { key: 'needle_stuck', category: 'administration', words: 'Broken or stuck needle', source: 'common practice' },
  { key: 'left_unattended', category: 'administration', words: 'Patient left unattended too long', source: WHITE },
  { key: 'fainting', category: 'general', words: 'Fainting', source: BOTH },
  { key: 'dizziness', category: 'general', words: 'Dizziness or light-headedness', source: 'health article 2024' },
  {
    key: 'drowsiness',
    category: 'general',
    words: 'Drowsiness or tiredness',
    source: `${WHITE}; MacPherson 2005; ${CLARKSON}`,
  },
  { key: 'disorientation', category: 'general', words: 'Disorientation', source: WHITE },
  { key: 'sweating', category: 'general', words: 'Sweating', source: CLARKSON },
  { key: 'nausea', category: 'gastrointestinal', words: 'Nausea', source: BOTH },
  { key: 'vomiting', category: 'gastrointestinal', words: 'Vomiting', source: WHITE },
  { key: 'headache', category: 'neurological', words: 'Headache', source: BOTH },
  { key: 'seizure', category: 'neurological', words: 'Seizure', source: WHITE },
  { key: 'numbness', category: 'neurological', words: 'Numbness or tingling', source: CLARKSON },
  { key: 'nerve_injury', category: 'neurological', words: 'Nerve injury', source: 'patient article on safety' },
  { key: 'anxiety', category: 'psychological', words: 'Anxiety or panic', source: WHITE },
  { key: 'emotional_release', category: 'psychological', words: 'Intense emotional release', source: CLARKSON },
  { key: 'aggravation', category: 'complaint', words: 'Aggravation of the complaint', source: BOTH },
  { key: 'contractions', category: 'pregnancy', words: 'Painful uterine contractions', source: CLARKSON },
  { key: 'premature_labour', category: 'pregnancy', words: 'Premature labour', source: CLARKSON },
  { key: 'pneumothorax', category: 'serious', words: 'Pneumothorax', source: 'Witt 2009' },
  { key: 'organ_injury', category: 'serious', words: 'Other organ injury', source: ON_EFFECTS },
] as const satisfies readonly ReferenceEvent[]
