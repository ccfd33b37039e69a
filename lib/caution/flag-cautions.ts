import type { FlagKey, FlagLevel } from '@/lib/safety-flag/reference'
import type { StandingFlag } from '@/lib/safety-flag/view'
import { limbOf, onLimb } from './body'
import type { Caution } from './caution'
import type { ChosenPoint } from './points'
import type { CautionLevel } from './reference'

/** Keys of the session's modalities. */
export type Chosen = { codes: readonly ChosenPoint[]; modalities: readonly string[] }

/** When a flag speaks up: at any treatment, at a needle, at a current, at its limb, at hands and feet. */
type Occasion = 'any' | 'needling' | 'electro' | 'limb' | 'periphery'

type Rule = { at: Occasion; level: CautionLevel; effect?: string; reason?: string }

/** Modalities that break the skin; points of a prescription are needled in any case. */
const NEEDLING = ['manual_acupuncture', 'electroacupuncture', 'dry_needling', 'auricular']

const STRONG_CURRENT = { at: 'electro', level: 'caution', effect: 'no strong electroacupuncture' } as const

/** What the flags of the product's list mean for a treatment (lib/safety-flag/reference.ts has their sources). */
const RULES: Record<FlagKey, Rule[]> = {
  no_consent: [{ at: 'any', level: 'stop' }],
  unstable_illness: [{ at: 'any', level: 'stop' }],
  severe_bleeding_disorder: [{ at: 'needling', level: 'stop' }],
  anticoagulant: [{ at: 'needling', level: 'caution' }],
  pacemaker: [{ at: 'electro', level: 'stop' }],
  pregnancy: [STRONG_CURRENT],
  lymphoedema: [{ at: 'limb', level: 'avoid' }],
  immunocompromise: [{ at: 'needling', level: 'caution' }],
  diabetes_neuropathy: [{ at: 'periphery', level: 'caution' }],
  epilepsy: [
    { at: 'any', level: 'caution', effect: 'do not leave alone' },
    { ...STRONG_CURRENT, reason: 'Strong stimulation may provoke a seizure.' },
  ],
  metal_allergy: [{ at: 'needling', level: 'caution' }],
  fainting: [{ at: 'any', level: 'caution' }],
  infected_skin: [{ at: 'any', level: 'avoid' }],
}

/** What a flag of the clinic's own list means, by its level. */
const OWN_RULES: Record<FlagLevel, Rule> = {
  stop: { at: 'any', level: 'stop' },
  stop_electro: { at: 'electro', level: 'stop' },
  avoid_site: { at: 'any', level: 'avoid' },
  caution: { at: 'any', level: 'caution' },
  note: { at: 'any', level: 'note' },
}

const isListed = (flag: string): flag is FlagKey => Object.hasOwn(RULES, flag)

const rulesOf = ({ flag, level }: StandingFlag): Rule[] => (isListed(flag) ? RULES[flag] : [OWN_RULES[level]])

/** What a patient's flags say of what is chosen; nothing while nothing is chosen. */
export function flagCautions(chosen: Chosen, flags: readonly StandingFlag[]): Caution[] {
  return flags.flatMap(flag => rulesOf(flag).flatMap(rule => cautionOf(flag, rule, chosen)))
}

function cautionOf(flag: StandingFlag, { at, level, effect, reason }: Rule, chosen: Chosen): Caution[] {
  const about = ABOUT[at](chosen, flag)
  if (about === '') return []
  const detail = flag.detail ? ` (${flag.detail})` : ''
  const advice = effect ?? flag.effect
  return [
    {
      key: `${flag.flag}:${at}:${flag.id}`,
      level,
      about,
      words: `${flag.words}${detail}${advice && `: ${advice}`}`,
      reason: reason ?? flag.reason,
      source: flag.source,
    },
  ]
}

const has = ({ modalities }: Chosen, modality: string) => modalities.includes(modality)
const listed = (codes: readonly ChosenPoint[]) => [...new Set(codes.map(({ code }) => code))]

/** What of the chosen an occasion is about; '' where it does not arise. */
const ABOUT: Record<Occasion, (chosen: Chosen, flag: StandingFlag) => string> = {
  any: ({ codes, modalities }) => (codes.length > 0 || modalities.length > 0 ? 'This treatment' : ''),
  needling: ({ codes, modalities }) =>
    codes.length > 0 || modalities.some(modality => NEEDLING.includes(modality)) ? 'Needling' : '',
  electro: chosen => (has(chosen, 'electroacupuncture') ? 'Electroacupuncture' : ''),
  limb: (chosen, { detail }) => {
    const there = listed(chosen.codes.filter(point => onLimb(point, detail)))
    return [...there, ...(has(chosen, 'dry_needling') ? ['Dry needling'] : [])].join(', ')
  },
  periphery: chosen => {
    const there = listed(chosen.codes.filter(({ code }) => limbOf(code)?.distal))
    return [...there, ...(has(chosen, 'moxibustion') ? ['Moxibustion'] : [])].join(', ')
  },
}
