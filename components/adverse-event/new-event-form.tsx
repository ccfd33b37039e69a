import type { ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { EventGroup } from '@/lib/adverse-event/event-name'
import type { FormAction } from '@/lib/form/state'
import type { Day } from '@/lib/time/day'
import { AdverseEventFields } from './adverse-event-fields'
import { SessionChoice, type SessionToChoose } from './session-choice'

type Props = {
  action: FormAction
  groups: EventGroup[]
  sessions: SessionToChoose[]
  today: Day
  submissionKey: ReactNode
}

/** Records an adverse event of a course. Where there was one session alone, it belongs to that one. */
export function NewEventForm({ action, groups, sessions, today, submissionKey }: Props) {
  const [only, another] = sessions
  return (
    <Form action={action}>
      {submissionKey}
      <AdverseEventFields groups={groups} today={today} />
      {only && <SessionChoice sessions={sessions} defaultValue={another ? undefined : only.id} />}
      <SubmitButton pending="Recording …">Record event</SubmitButton>
    </Form>
  )
}
