/** What commonly makes a complaint better or worse, to be picked; anything else is typed. Stored as these words. */
export const INFLUENCES = [
  'rest',
  'movement',
  'sitting',
  'standing',
  'walking',
  'lying',
  'bending',
  'lifting',
  'heat',
  'cold',
  'damp weather',
  'pressure',
  'eating',
  'mornings',
  'nights',
  'stress',
] as const

/** Muscles in which tender points are commonly found, by their anatomical names, from the head down. */
export const MUSCLES = [
  'masseter',
  'suboccipitals',
  'sternocleidomastoid',
  'scalenes',
  'levator scapulae',
  'trapezius',
  'rhomboids',
  'supraspinatus',
  'infraspinatus',
  'deltoid',
  'pectorals',
  'wrist extensors',
  'erector spinae',
  'quadratus lumborum',
  'psoas',
  'iliacus',
  'gluteus maximus',
  'gluteus medius',
  'gluteus minimus',
  'piriformis',
  'tensor fasciae latae',
  'hamstrings',
  'quadriceps',
  'adductors',
  'gastrocnemius',
  'soleus',
  'tibialis anterior',
] as const

/** What is offered while typing: each muscle, and on either side. */
export const MUSCLE_SUGGESTIONS = MUSCLES.flatMap(muscle => [muscle, `left ${muscle}`, `right ${muscle}`])

export const PICKED = { better: INFLUENCES, worse: INFLUENCES, found: MUSCLES } as const

export type PickedName = keyof typeof PICKED
