import { Field, RadioGroup, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import { changeSettingsAction } from '@/lib/clinic/actions'
import type { ClinicForEditing } from '@/lib/clinic/data'
import { PAIN_SOURCE } from '@/lib/mymop/companion'
import { reviewSessionsShown } from '@/lib/mymop/review-points'
import { THRESHOLD_SOURCE } from '@/lib/mymop/verdict'
import { TimeZoneField } from './time-zone-field'

const points = (hundredths: number) => (hundredths / 100).toFixed(2)

const ASKED = [
  { value: '0', label: 'Not asked' },
  { value: '1', label: 'Asked' },
]

/** What the clinic decides once: its name and zone, what counts as important, and how charts stand. */
export function ClinicSettingsForm({ clinic, timeZones }: { clinic: ClinicForEditing; timeZones: string[] }) {
  return (
    <Form action={changeSettingsAction}>
      <RecordNow version={clinic.version} timeZone={clinic.timeZone} />
      <Field name="name" label="Clinic’s name" defaultValue={clinic.name} />
      <TimeZoneField zones={timeZones} value={clinic.timeZone} />
      <fieldset className="field">
        <legend className="mb-1 font-semibold">What counts as an important change of the profile</legend>
        <p className="field-hint">In scale points. {THRESHOLD_SOURCE}</p>
        <div className="grid gap-x-4 sm:grid-cols-3">
          <Field name="smallChange" label="Small" inputMode="decimal" defaultValue={points(clinic.smallChange)} />
          <Field
            name="moderateChange"
            label="Moderate"
            inputMode="decimal"
            defaultValue={points(clinic.moderateChange)}
          />
          <Field name="largeChange" label="Large" inputMode="decimal" defaultValue={points(clinic.largeChange)} />
        </div>
      </fieldset>
      <RadioGroup
        name="chartUpIsBetter"
        label="Charts"
        hint="Scores keep their numbers either way: 0 is always as good as it could be."
        defaultValue={clinic.chartUpIsBetter ? '1' : '0'}
        choices={[
          { value: '0', label: '0 at the bottom: down is better' },
          { value: '1', label: '0 at the top: up is better' },
        ]}
      />
      <RadioGroup
        name="earlierScoresInView"
        label="Earlier scores while the patient scores"
        hint="Seeing them can draw an answer towards the last one. Each answer notes which it was."
        defaultValue={clinic.earlierScoresInView ? '1' : '0'}
        choices={[
          { value: '0', label: 'Out of view' },
          { value: '1', label: 'In view' },
        ]}
      />
      <RadioGroup
        name="painRating"
        label="Pain from 0 to 10, beside the scores"
        hint={PAIN_SOURCE}
        defaultValue={clinic.painRating ? '1' : '0'}
        choices={ASKED}
      />
      <RadioGroup
        name="globalChange"
        label="Overall change since the start, beside the scores"
        hint="The patient’s global impression of change, in seven steps. Asked at follow-ups only."
        defaultValue={clinic.globalChange ? '1' : '0'}
        choices={ASKED}
      />
      <Field
        name="reviewSessions"
        label="Review points"
        hint="Numbers of sessions with commas between. A course without an improvement by one of them stands on the dashboard; half of the planned number is always one more."
        optional
        inputMode="text"
        defaultValue={reviewSessionsShown(clinic.reviewSessions)}
      />
      <TextArea
        name="letterhead"
        label="Letterhead"
        hint="Stands above every letter: address, telephone."
        optional
        rows={4}
        defaultValue={clinic.letterhead}
      />
      <SubmitButton pending="Saving …">Save settings</SubmitButton>
    </Form>
  )
}
