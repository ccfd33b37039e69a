import type { ReactNode } from 'react'
import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { LatestAnswer } from '@/lib/course/latest-answer'
import type { FormAction } from '@/lib/form/state'
import type { Companions } from '@/lib/response/companions'
import type { Words } from '@/lib/response/read-answer'
import type { Day } from '@/lib/time/day'
import { AboutAnswerFields, InitialFields } from './about-fields'
import { CompanionFields } from './companion-fields'
import { MedicationFields } from './medication-fields'
import { NewSymptomFields, ScoreFields } from './score-fields'

type Props = {
  action: FormAction
  words: Words
  last: LatestAnswer | null
  earlierInView: boolean
  /** What the clinic asks beside the scores. */
  companions: Companions
  under11: boolean
  today: Day
  submissionKey: ReactNode
}

/** A MYMOP without a session: a paper form typed in, or a follow-up months later. */
export function ResponseForm(props: Props) {
  const { action, words, last, earlierInView, companions, under11, today, submissionKey } = props
  return (
    <Form action={action}>
      {submissionKey}
      <Field
        name="answeredOn"
        label="Day on which the patient answered"
        type="date"
        defaultValue={today}
        max={today}
        className="max-w-56"
      />
      <ScoreFields
        question="How was the week before the day they answered?"
        words={words}
        earlier={earlierInView ? last?.scores : null}
        canName={last !== null}
      />
      <CompanionFields asked={companions} initial={last === null} />
      <MedicationFields initial={last === null} last={last?.medication} atStart={last?.medicationAtStart} />
      {last === null ? <InitialFields /> : <NewSymptomFields />}
      <AboutAnswerFields last={last} under11={under11} />
      <SubmitButton pending="Saving …">Save scores</SubmitButton>
    </Form>
  )
}
