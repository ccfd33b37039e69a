import { type Choice, Field, RadioGroup, Select } from '@/components/form/field'
import { ANSWERED_BY_CHOICES, ANSWERED_HOW_CHOICES, DURATION_CHOICES, NOT_RECORDED } from './words'

type About = { answeredBy: string; answeredHow: string }

type Props = {
  /** The answer before this one. */
  last?: About | null
  /** The answer that is being corrected. */
  recorded?: About
  under11: boolean
}

/**
 * Who answered and how. It stands as it was the last time, to be seen and changed. Nothing is chosen the first time,
 * nor after an answer by a helper or a proxy: who spoke for the patient is worth asking each time.
 */
export function AboutAnswerFields({ last, recorded, under11 }: Props) {
  const chosen = recorded ?? (last?.answeredBy === 'alone' ? last : undefined)
  return (
    <>
      {under11 && (
        <p className="field-hint">
          MYMOP is validated from age 11. A younger child answers with the same carer each time.
        </p>
      )}
      <RadioGroup
        name="answeredBy"
        label="Who answers"
        choices={withUnrecorded(ANSWERED_BY_CHOICES, recorded?.answeredBy)}
        defaultValue={chosen?.answeredBy}
      />
      <RadioGroup
        name="answeredHow"
        label="How it was answered"
        choices={withUnrecorded(ANSWERED_HOW_CHOICES, recorded?.answeredHow)}
        defaultValue={chosen?.answeredHow}
      />
    </>
  )
}

/** What a file did not say may stay unsaid in a correction; nobody can choose it otherwise. */
const withUnrecorded = (choices: Choice[], recorded: string | undefined): Choice[] =>
  recorded === NOT_RECORDED.value ? [...choices, NOT_RECORDED] : choices

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
