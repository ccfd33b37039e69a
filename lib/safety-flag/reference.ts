/** The edition of this list; it changes with every entry that is added or reworded. Keys are never used again. */
export const SAFETY_FLAGS_VERSION = '2026-11'

/** What a flag asks of the treatment: stop it, stop electroacupuncture alone, keep away from a place, take care, or know. */
export const FLAG_LEVELS = ['stop', 'stop_electro', 'avoid_site', 'caution', 'note'] as const
export type FlagLevel = (typeof FLAG_LEVELS)[number]

/** What is asked beside the flag itself: the day a child is due, a limb, a site, or whatever is good to know. */
export type FlagAsks = 'due_date' | 'limb' | 'site' | 'detail'

export type ReferenceFlag = {
  key: string
  words: string
  effect: string
  /** Why, in a sentence of ours; the source stands for the effect. */
  reason: string
  level: FlagLevel
  asks: FlagAsks
  source: string
}

const GOLDFIELDS = 'Goldfields physiotherapy acupuncture guideline'
const AIM = 'acupunctureinmedicine.info'
const AIM_MEDSCAPE = 'acupunctureinmedicine.info; Medscape'

/** The standing facts about a patient that a treatment has to heed, each with where its advice comes from. */
export const SAFETY_FLAGS = [
  {
    key: 'no_consent',
    words: 'No consent or unable to consent',
    effect: 'do not treat',
    reason: 'A treatment needs the patient’s consent.',
    level: 'stop',
    asks: 'detail',
    source: GOLDFIELDS,
  },
  {
    key: 'unstable_illness',
    words: 'Unstable seizures or syncope, sepsis, undiagnosed serious illness',
    effect: 'do not treat; refer',
    reason: 'Medical care comes first.',
    level: 'stop',
    asks: 'detail',
    source: AIM,
  },
  {
    key: 'severe_bleeding_disorder',
    words: 'Severe bleeding disorder',
    effect: 'avoid needling',
    reason: 'Bleeding may be hard to stop.',
    level: 'stop',
    asks: 'detail',
    source: AIM_MEDSCAPE,
  },
  {
    key: 'anticoagulant',
    words: 'Anticoagulant medication',
    effect: 'superficial needling and pressure afterwards',
    reason: 'Bleeding and bruising are more likely.',
    level: 'caution',
    asks: 'detail',
    source: AIM_MEDSCAPE,
  },
  {
    key: 'pacemaker',
    words: 'Pacemaker or implanted electrical device',
    effect: 'no electroacupuncture',
    reason: 'The current may disturb the device.',
    level: 'stop_electro',
    asks: 'detail',
    source: 'Medscape',
  },
  {
    key: 'pregnancy',
    words: 'Pregnancy',
    effect: 'point cautions apply; no strong electroacupuncture',
    reason: 'Strong stimulation is avoided in pregnancy.',
    level: 'caution',
    asks: 'due_date',
    source: GOLDFIELDS,
  },
  {
    key: 'lymphoedema',
    words: 'Lymphoedema or node clearance',
    effect: 'do not needle that limb',
    reason: 'A break in the skin of that limb may bring infection and more swelling.',
    level: 'avoid_site',
    asks: 'limb',
    source: GOLDFIELDS,
  },
  {
    key: 'immunocompromise',
    words: 'Immunocompromise, neutropenia or valvular heart disease',
    effect: 'no indwelling needles',
    reason: 'Infection is more likely, and graver.',
    level: 'caution',
    asks: 'detail',
    source: GOLDFIELDS,
  },
  {
    key: 'diabetes_neuropathy',
    words: 'Diabetes or neuropathy',
    effect: 'care at the periphery',
    reason: 'Feeling and healing may be reduced in hands and feet.',
    level: 'caution',
    asks: 'detail',
    source: GOLDFIELDS,
  },
  {
    key: 'epilepsy',
    words: 'Epilepsy',
    effect: 'do not leave alone; no strong electroacupuncture',
    reason: 'A seizure may come during a treatment.',
    level: 'caution',
    asks: 'detail',
    source: 'common practice',
  },
  {
    key: 'metal_allergy',
    words: 'Metal allergy',
    effect: 'choose the needle type',
    reason: 'The metal of a needle may irritate the skin.',
    level: 'caution',
    asks: 'detail',
    source: 'White 2001',
  },
  {
    key: 'fainting',
    words: 'Fainted before, needle phobia, fasting or exhausted',
    effect: 'treat lying down; few needles',
    reason: 'Fainting is more likely.',
    level: 'caution',
    asks: 'detail',
    source: 'shen-nong.com',
  },
  {
    key: 'infected_skin',
    words: 'Infected or broken skin',
    effect: 'avoid the site',
    reason: 'An infection may spread.',
    level: 'avoid_site',
    asks: 'site',
    source: GOLDFIELDS,
  },
] as const satisfies readonly ReferenceFlag[]

export type FlagKey = (typeof SAFETY_FLAGS)[number]['key']

/** The flag of this key, or undefined where the list has none (it may be one of the clinic's own). */
export function referenceFlag(key: string): ReferenceFlag | undefined {
  return SAFETY_FLAGS.find(flag => flag.key === key)
}
