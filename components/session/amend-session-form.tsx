import { Field, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import type { SessionForAmending } from '@/lib/session/data'
import type { Day } from '@/lib/time/day'

type Props = { action: FormAction; session: SessionForAmending; today: Day; timeZone: string }

/** Corrects a treatment that was recorded; what it said before is kept. */
export function AmendSessionForm({ action, session, today, timeZone }: Props) {
  return (
    <Form action={action}>
      <RecordNow version={session.version} timeZone={timeZone} />
      <div className="grid grid-cols-2 gap-4">
        <Field
          name="treatedOn"
          label="Day"
          hint="Scores of this session move with it."
          type="date"
          max={today}
          defaultValue={session.treatedOn}
        />
        <Field
          name="startTime"
          label="Start"
          hint="Hours and minutes."
          type="time"
          optional
          defaultValue={session.startTime}
        />
      </div>
      <TextArea name="note" label="Note" optional rows={7} defaultValue={session.note} />
      <Field name="reason" label="Reason for the correction" optional />
      <SubmitButton pending="Saving …">Save correction</SubmitButton>
    </Form>
  )
}
