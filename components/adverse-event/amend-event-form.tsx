import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import type { EventGroup } from '@/lib/adverse-event/event-name'
import type { AdverseEventView } from '@/lib/adverse-event/view'
import type { FormAction } from '@/lib/form/state'
import type { Day } from '@/lib/time/day'
import { AdverseEventFields } from './adverse-event-fields'
import { SessionChoice, type SessionToChoose } from './session-choice'

type Props = {
  action: FormAction
  event: AdverseEventView
  groups: EventGroup[]
  sessions: SessionToChoose[]
  today: Day
  timeZone: string
}

/** Corrects an event or completes it; what it said before is kept. */
export function AmendEventForm({ action, event, groups, sessions, today, timeZone }: Props) {
  return (
    <Form action={action}>
      <RecordNow version={event.version} timeZone={timeZone} />
      <AdverseEventFields
        groups={groups}
        today={today}
        defaults={{ ...event, serious: event.serious ? 'yes' : 'no' }}
      />
      {sessions.length > 0 && <SessionChoice sessions={sessions} defaultValue={event.session?.id} />}
      <Field name="reason" label="Reason for the change" hint="What is known now, or what was wrong." />
      <SubmitButton pending="Saving …">Save event</SubmitButton>
    </Form>
  )
}
