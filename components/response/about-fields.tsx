import { Field, RadioGroup, Select } from '@/components/form/field'
import { ANSWERED_BY_CHOICES, ANSWERED_HOW_CHOICES, DURATION_CHOICES } from './words'

/** Who answered and how. It stands as it was the last time, to be seen and changed; the first time nothing is chosen. */
export function AboutAnswerFields({ last }: { last?: { answeredBy: string; answeredHow: string } | null }) {
  return (
    <>
      <RadioGroup name="answeredBy" label="Who answers" choices={ANSWERED_BY_CHOICES} defaultValue={last?.answeredBy} />
      <RadioGroup name="answeredHow" label="How" choices={ANSWERED_HOW_CHOICES} defaultValue={last?.answeredHow} />
    </>
  )
}

/** What only the first response asks. */
export function InitialFields({ defaults }: { defaults?: { duration: string | null; expectation: number | null } }) {
  return (
    <>
      <Select
        name="symptomDuration"
        label="How long has symptom 1 been there?"
        optional
        empty="Not asked"
        choices={DURATION_CHOICES}
        defaultValue={defaults?.duration ?? undefined}
      />
      <Field
        name="expectation"
        label="What does the patient expect of the treatment?"
        hint="0 no help at all, 10 complete relief."
        optional
        inputMode="numeric"
        maxLength={2}
        className="max-w-24"
        defaultValue={defaults?.expectation?.toString()}
      />
    </>
  )
}
