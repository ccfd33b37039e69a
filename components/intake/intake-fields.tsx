import { BodyChartInput } from '@/components/body-chart/body-chart-input'
import { Field, TextArea } from '@/components/form/field'
import type { IntakeView } from '@/lib/intake/data'
import { INFLUENCES, MUSCLE_SUGGESTIONS, MUSCLES } from '@/lib/intake/lists'
import type { Day } from '@/lib/time/day'
import { PickedField } from './picked-field'
import { ASKED_WORDS } from './words'

type Props = { today: Day; intake?: IntakeView }

/** The questions of an intake. Only the complaint has to be there. */
export function IntakeFields({ today, intake }: Props) {
  return (
    <>
      <div className="max-w-2xl">
        <TextArea
          name="complaint"
          label={ASKED_WORDS.complaint}
          hint="What the patient comes with. All else is optional."
          rows={3}
          defaultValue={intake?.complaint}
        />
        <Field
          name="takenOn"
          label="Asked on"
          type="date"
          max={today}
          defaultValue={intake?.takenOn ?? today}
          className="max-w-56"
        />
      </div>
      <BodyChartInput label="Where it hurts" optional start={intake?.marks} />
      <div className="max-w-2xl">
        <Field name="since" label={ASKED_WORDS.since} optional defaultValue={intake?.since} />
        <TextArea name="onset" label={ASKED_WORDS.onset} optional rows={2} defaultValue={intake?.onset} />
        <PickedField name="better" label={ASKED_WORDS.better} list={INFLUENCES} start={intake?.better} />
        <PickedField name="worse" label={ASKED_WORDS.worse} list={INFLUENCES} start={intake?.worse} />
        <PickedField
          name="found"
          label={ASKED_WORDS.found}
          hint="Found on examination."
          list={MUSCLES}
          folded
          suggestions={MUSCLE_SUGGESTIONS}
          start={intake?.found}
        />
        <TextArea name="tried" label={ASKED_WORDS.tried} optional rows={2} defaultValue={intake?.tried} />
        <TextArea
          name="medicalHistory"
          label={ASKED_WORDS.medicalHistory}
          optional
          rows={3}
          defaultValue={intake?.medicalHistory}
        />
        <TextArea
          name="medication"
          label={ASKED_WORDS.medication}
          optional
          rows={2}
          defaultValue={intake?.medication}
        />
        <TextArea name="work" label={ASKED_WORDS.work} optional rows={2} defaultValue={intake?.work} />
      </div>
    </>
  )
}
