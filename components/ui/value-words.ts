import {
  ANSWERED_BY_CHOICES,
  ANSWERED_HOW_CHOICES,
  DURATION_CHOICES,
  GLOBAL_CHANGE_CHOICES,
  IMPORTANCE_CHOICES,
} from '@/components/response/words'
import { modalityListWords } from '@/lib/protocol/modality-list'
import { isDay } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

const CHOICES: Record<string, readonly { value: string; label: string }[]> = {
  answeredBy: ANSWERED_BY_CHOICES,
  answeredHow: ANSWERED_HOW_CHOICES,
  symptomDuration: DURATION_CHOICES,
  medicationImportance: IMPORTANCE_CHOICES,
  kind: [
    { value: 'initial', label: 'first answer' },
    { value: 'follow_up', label: 'follow-up' },
  ],
  medicationTaken: yesOrNo('yes', 'no'),
  chartUpIsBetter: yesOrNo('0 at the top', '0 at the bottom'),
  earlierScoresInView: yesOrNo('in view', 'out of view'),
  painRating: yesOrNo('asked', 'not asked'),
  // Of the clinic whether it is asked, of an answer which step.
  globalChange: [...yesOrNo('asked', 'not asked'), ...GLOBAL_CHANGE_CHOICES],
}

const DAYS = ['birthDate', 'startedOn', 'treatedOn', 'answeredOn', 'dischargedOn']
const HUNDREDTHS = ['smallChange', 'moderateChange', 'largeChange']

const WITHOUT: Record<string, string> = {
  symptom2: 'not answered',
  activity: 'not answered',
  wellbeing: 'not answered',
  pain: 'no answer',
  globalChange: 'no answer',
  medicationTaken: 'not asked',
  medicationImportance: 'not asked',
  symptomDuration: 'not asked',
  expectation: 'not asked',
}

/**
 * A value of a record in words, from the text that its history keeps ('' for nothing). What it has no words for comes
 * back as it is, so that an old entry stays readable whatever the record is called or offers today.
 */
export function valueWords(field: string, value: string, timeZone: string): string {
  if (value === '') return WITHOUT[field] ?? 'empty'
  if (DAYS.includes(field) && isDay(value)) return formatDay(value, timeZone, 'long')
  if (HUNDREDTHS.includes(field) && /^\d+$/.test(value)) return (Number(value) / 100).toFixed(2)
  if (field === 'modalities') return modalityListWords(value) || value
  return CHOICES[field]?.find(choice => choice.value === value)?.label ?? value
}

function yesOrNo(yes: string, no: string) {
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ]
}
