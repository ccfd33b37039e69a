/** The edition of this list; it changes with every entry that is added or reworded. */
export const POINT_CAUTIONS_VERSION = '2026-11'

/** How much a caution asks: to know, to take care, to leave out, or to write down why one goes on. */
export const CAUTION_LEVELS = ['note', 'caution', 'avoid', 'stop'] as const
export type CautionLevel = (typeof CAUTION_LEVELS)[number]

export type PointCaution = {
  kind: string
  /** In the notation of expandPoints. */
  points: string
  level: CautionLevel
  when: 'always' | 'pregnant'
  words: string
  reason: string
  source: string
}

/** Stands beside every caution about a point in pregnancy. */
export const PREGNANCY_EVIDENCE =
  'Sources disagree about points in pregnancy, and a review of 15 trials found no objective evidence of harm (Carr 2015, Acupunct Med 33:413-419).'

const pregnancy = { kind: 'pregnancy', when: 'pregnant', words: 'Traditionally avoided in pregnancy' } as const
const onSomeLists = { ...pregnancy, level: 'note', words: 'On some lists of points to avoid in pregnancy' } as const
const BEFORE_LABOUR = 'Traditionally avoided before labour.'
const lung = {
  kind: 'pneumothorax',
  level: 'caution',
  when: 'always',
  words: 'Needle depth: the lung is near',
} as const
const eye = {
  kind: 'eye',
  level: 'caution',
  when: 'always',
  words: 'Beside the eye',
  reason: 'The point lies at the orbit.',
  source: 'goldfields',
} as const
const notNeedled = { kind: 'prohibited', level: 'avoid', when: 'always', words: 'Not needled' } as const

/** The points that ask for care, each with the reason and where that comes from. */
export const POINT_CAUTIONS = [
  {
    ...pregnancy,
    points: 'LI4;SP6',
    level: 'caution',
    reason: BEFORE_LABOUR,
    source: 'goldfields; mindbodycures; shen-nong; tcmstudy; iaomai',
  },
  {
    ...pregnancy,
    points: 'BL60',
    level: 'caution',
    reason: 'Traditionally avoided before labour; absent from some lists.',
    source: 'goldfields; mindbodycures; shen-nong; tcmstudy',
  },
  {
    ...pregnancy,
    points: 'BL67',
    level: 'caution',
    reason: 'Traditionally avoided; used deliberately for breech presentation.',
    source: 'goldfields; mindbodycures; shen-nong; iaomai',
  },
  {
    ...pregnancy,
    points: 'GB21',
    level: 'caution',
    reason: BEFORE_LABOUR,
    source: 'goldfields; mindbodycures; tcmstudy; iaomai',
  },
  { ...onSomeLists, points: 'LR3', reason: 'Named on some lists only.', source: 'goldfields' },
  { ...onSomeLists, points: 'ST12', reason: 'Named on some lists only.', source: 'iaomai; tcmstudy' },
  {
    ...pregnancy,
    points: 'CV3-CV7',
    level: 'caution',
    reason: 'The point lies on the lower abdomen.',
    source: 'goldfields; mindbodycures; tcmstudy; iaomai',
  },
  {
    ...pregnancy,
    points: 'BL31-BL34',
    level: 'caution',
    reason: 'The point lies at a sacral foramen.',
    source: 'mindbodycures; tcmstudy',
  },
  {
    ...onSomeLists,
    points: 'BL27-BL30',
    reason: 'Lumbosacral; named on some lists only.',
    source: 'tcmstudy',
  },
  { ...lung, points: 'GB21', reason: 'The apex of the lung lies under the point.', source: 'goldfields' },
  { ...lung, points: 'BL11;LU1', reason: 'The lung lies under the point.', source: 'goldfields' },
  { ...eye, points: 'BL1;ST1;EX-HN7' },
  {
    kind: 'neck',
    points: 'CV22;LI18;SI17;GV15;GV16',
    level: 'caution',
    when: 'always',
    words: 'Vulnerable structures are near',
    reason: 'Vessels, nerves or the brainstem lie near the point.',
    source: 'goldfields',
  },
  {
    kind: 'foramen',
    points: 'CV17;SI11',
    level: 'caution',
    when: 'always',
    words: 'A gap in the bone is possible',
    reason: 'A congenital foramen can lie under the point.',
    source: 'goldfields',
  },
  { ...notNeedled, points: 'ST17', reason: 'The point is the nipple.', source: 'goldfields' },
  { ...notNeedled, points: 'CV8', reason: 'The point is the umbilicus.', source: 'goldfields' },
] as const satisfies readonly PointCaution[]
