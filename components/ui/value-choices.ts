import {
  ANSWERED_BY_CHOICES,
  ANSWERED_HOW_CHOICES,
  COMPARED_CHOICES,
  DURATION_CHOICES,
  IMPORTANCE_CHOICES,
  NOT_RECORDED,
} from '@/components/response/words'
import { ADVICE_KIND_WORDS } from '@/lib/home-advice/kinds'

type Choice = { value: string; label: string }

const choices = (words: Record<string, string>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

const yesOrNo = (yes: string, no: string) => choices({ true: yes, false: no })

/** How the codes that a record keeps read in its history, by field. */
export const VALUE_CHOICES: Record<string, readonly Choice[]> = {
  answeredBy: [...ANSWERED_BY_CHOICES, NOT_RECORDED],
  answeredHow: [...ANSWERED_HOW_CHOICES, NOT_RECORDED],
  symptomDuration: DURATION_CHOICES,
  medicationCompared: COMPARED_CHOICES,
  medicationImportance: IMPORTANCE_CHOICES,
  kind: choices({ initial: 'first answer', follow_up: 'follow-up' }),
  adviceKind: choices(ADVICE_KIND_WORDS),
  medicationTaken: yesOrNo('yes', 'no'),
  chartUpIsBetter: yesOrNo('0 at the top', '0 at the bottom'),
  earlierScoresInView: yesOrNo('in view', 'out of view'),
  painRating: yesOrNo('asked', 'not asked'),
  globalChange: choices({
    true: 'asked',
    false: 'not asked',
    1: 'very much better',
    2: 'much better',
    3: 'a little better',
    4: 'no change',
    5: 'a little worse',
    6: 'much worse',
    7: 'very much worse',
  }),
  reaction: choices({ none: 'none', some: 'yes', not_asked: 'not asked' }),
  homeDone: choices({ yes: 'yes', partly: 'partly', no: 'no', not_asked: 'not asked' }),
  state: choices({ present: 'present', absent: 'absent', not_asked: 'not asked' }),
  action: choices({ emergency: 'emergency', urgent_referral: 'urgent referral', watch: 'watch' }),
  severity: choices({ mild: 'mild', moderate: 'moderate', severe: 'severe' }),
  serious: yesOrNo('yes', 'no'),
  causality: choices({ certain: 'certain', probable: 'probable', possible: 'possible', unlikely: 'unlikely' }),
  outcome: choices({
    resolved: 'resolved',
    improving: 'improving',
    continuing: 'continuing',
    lasting_harm: 'lasting harm',
    death: 'death',
    unknown: 'not known',
  }),
  list: choices({
    point: 'points',
    point_caution: 'cautions',
    safety_flag: 'safety flags',
    red_flag: 'red flags',
    adverse_event: 'adverse events',
  }),
}
