import {
  ANSWERED_BY_CHOICES,
  ANSWERED_HOW_CHOICES,
  DURATION_CHOICES,
  IMPORTANCE_CHOICES,
} from '@/components/response/words'
import { parseMarks } from '@/lib/body-chart/marks'
import { chartWords } from '@/lib/body-chart/words'
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
}

const DAYS = ['birthDate', 'startedOn', 'treatedOn', 'answeredOn', 'dischargedOn', 'takenOn', 'drawnOn']
const HUNDREDTHS = ['smallChange', 'moderateChange', 'largeChange']

const WITHOUT: Record<string, string> = {
  symptom2: 'not answered',
  activity: 'not answered',
  wellbeing: 'not answered',
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
  if (field === 'areas') return chartWords(parseMarks(value)) || 'nothing marked'
  if (HUNDREDTHS.includes(field) && /^\d+$/.test(value)) return (Number(value) / 100).toFixed(2)
  return CHOICES[field]?.find(choice => choice.value === value)?.label ?? value
}

function yesOrNo(yes: string, no: string) {
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ]
}
