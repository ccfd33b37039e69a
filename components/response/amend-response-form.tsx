import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import type { ResponseForAmending } from '@/lib/response/data'
import type { Words } from '@/lib/response/read-answer'
import type { Day } from '@/lib/time/day'
import { AboutAnswerFields, InitialFields } from './about-fields'
import { MedicationFields } from './medication-fields'
import { NewSymptomFields, ScoreFields } from './score-fields'

type Props = { action: FormAction; response: ResponseForAmending; words: Words; today: Day }

/** Corrects what was typed in of an answer; what it said before is kept. */
export function AmendResponseForm({ action, response, words, today }: Props) {
  const initial = response.kind === 'initial'
  const { medicationTaken, medication, medicationImportance, newSymptomWords, newSymptom, somethingElse } = response
  return (
    <Form action={action}>
      <input type="hidden" name="version" value={response.version} />
      <Field
        name="answeredOn"
        label="Day on which the patient answered"
        type="date"
        max={today}
        defaultValue={response.answeredOn}
        className="max-w-56"
      />
      <ScoreFields words={words} scores={response.scores} />
      <MedicationFields
        initial={initial}
        defaults={{ taken: medicationTaken, text: medication, importance: medicationImportance }}
      />
      {initial ? (
        <InitialFields defaults={{ duration: response.symptomDuration, expectation: response.expectation }} />
      ) : (
        <NewSymptomFields defaults={{ words: newSymptomWords, score: newSymptom, somethingElse }} />
      )}
      <AboutAnswerFields last={response} />
      <Field name="reason" label="Why is it corrected?" hint="Such as: typed 5, the form says 3." />
      <SubmitButton pending="Saving …">Save correction</SubmitButton>
    </Form>
  )
}
