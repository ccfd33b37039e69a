import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import type { MedicationAtStart } from '@/lib/course/latest-answer'
import type { FormAction } from '@/lib/form/state'
import { type Companions, correctableCompanions } from '@/lib/response/companions'
import type { ResponseForAmending } from '@/lib/response/data'
import type { Words } from '@/lib/response/read-answer'
import type { Day } from '@/lib/time/day'
import { AboutAnswerFields, InitialFields } from './about-fields'
import { CompanionFields } from './companion-fields'
import { MedicationFields } from './medication-fields'
import { NewSymptomFields, ScoreFields } from './score-fields'

type Props = {
  action: FormAction
  response: ResponseForAmending
  words: Words
  atStart: MedicationAtStart
  /** What the clinic asks beside the scores. */
  companions: Companions
  under11: boolean
  today: Day
  timeZone: string
}

/** Corrects what was typed in of an answer; what it said before is kept. */
export function AmendResponseForm({ action, response, words, atStart, ...rest }: Props) {
  const { companions, under11, today, timeZone } = rest
  const initial = response.kind === 'initial'
  const { medicationTaken, medication, medicationCompared = null, medicationImportance } = response
  const { newSymptomWords, newSymptom, somethingElse } = response
  return (
    <Form action={action}>
      <RecordNow version={response.version} timeZone={timeZone} />
      <Field
        name="answeredOn"
        label="Day on which the patient answered"
        type="date"
        max={today}
        defaultValue={response.answeredOn}
        className="max-w-56"
      />
      <ScoreFields question="How was the week before the day they answered?" words={words} scores={response.scores} />
      <CompanionFields asked={correctableCompanions(response, companions)} initial={false} recorded={response} />
      <MedicationFields
        initial={initial}
        atStart={atStart}
        defaults={{
          taken: medicationTaken,
          text: medication,
          compared: medicationCompared,
          importance: medicationImportance,
        }}
      />
      {initial ? (
        <InitialFields defaults={{ duration: response.symptomDuration, expectation: response.expectation }} />
      ) : (
        <NewSymptomFields defaults={{ words: newSymptomWords, score: newSymptom, somethingElse }} />
      )}
      <AboutAnswerFields recorded={response} under11={under11} />
      <Field name="reason" label="Why is it corrected?" hint="Such as: typed 5, the form says 3." />
      <SubmitButton pending="Saving …">Save correction</SubmitButton>
    </Form>
  )
}
