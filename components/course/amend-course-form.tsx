import { Field, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import type { CourseView } from '@/lib/course/view'
import type { FormAction } from '@/lib/form/state'
import type { Day } from '@/lib/time/day'
import { PlanFields } from './plan-fields'

type Props = {
  action: FormAction
  course: CourseView
  practitioners: { id: string; name: string }[]
  problems: string[]
  today: Day
  timeZone: string
}

/** Changes a course's plan, and corrects the spelling of the patient's words. */
export function AmendCourseForm({ action, course, practitioners, problems, today, timeZone }: Props) {
  const { practitioner, words } = course
  const locked = course.responses.length > 0
  const people = practitioners.some(({ id }) => id === practitioner.id)
    ? practitioners
    : [practitioner, ...practitioners]
  return (
    <Form action={action}>
      <RecordNow version={course.version} timeZone={timeZone} />
      <PlanFields
        practitioners={people}
        problems={problems}
        today={today}
        defaults={{
          problem: course.problem,
          startedOn: course.startedOn,
          plannedSessions: course.plannedSessions,
          practitionerId: practitioner.id,
        }}
      />
      <h2 className="section-title mt-8">The patient’s own words</h2>
      {locked && (
        <p className="field-hint mb-4">
          They were scored already, so they stay as they are. Correct the spelling only; the original is kept. A
          different problem is a new course.
        </p>
      )}
      <TextArea name="symptom1Words" label="Symptom 1" rows={2} defaultValue={words.symptom1} />
      <Words name="symptom2Words" label="Symptom 2" value={words.symptom2} locked={locked} />
      <Words name="activityWords" label="Activity" value={words.activity} locked={locked} />
      <Field
        name="reason"
        label="Reason for the change"
        hint="Needed where the patient’s words are corrected."
        optional
      />
      <SubmitButton pending="Saving …">Save course</SubmitButton>
    </Form>
  )
}

function Words({ name, label, value, locked }: { name: string; label: string; value: string; locked: boolean }) {
  if (locked && value === '') return null
  return <TextArea name={name} label={label} rows={2} optional={!locked} defaultValue={value} />
}
