import type { ReactNode } from 'react'
import { ReactionFields } from '@/components/adverse-event/reaction-fields'
import { Field, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import { PrescriptionEditor } from '@/components/points/prescription-editor'
import type { FormAction } from '@/lib/form/state'
import type { OwnEntry } from '@/lib/reference/own-entry'
import type { SessionForAmending } from '@/lib/session/data'
import type { Day } from '@/lib/time/day'
import { NeedleCount } from './needle-count'
import { FurtherFields, ModalityFields, VisitTimeFields } from './treatment-fields'

type Props = {
  action: FormAction
  session: SessionForAmending
  /** The clinic's own points. */
  own: OwnEntry[]
  /** What there is to heed, with the reasons that were given. */
  cautions: ReactNode
  today: Day
  timeZone: string
}

/** Corrects a treatment that was recorded; what it said before is kept. */
export function AmendSessionForm({ action, session, own, cautions, today, timeZone }: Props) {
  return (
    <Form action={action}>
      <RecordNow version={session.version} timeZone={timeZone} />
      <VisitTimeFields treatedOn={session.treatedOn} startTime={session.startTime} today={today} />
      <p className="field-hint mb-4">Scores of this session move with its day.</p>
      <ReactionFields today={today} values={{ reaction: session.reaction, reactionNote: session.reactionNote }} />
      <PrescriptionEditor defaultValue={session.prescription} own={own} />
      <NeedleCount
        needlesIn={session.needlesIn}
        needlesOut={session.needlesOut}
        missingNeedle={session.missingNeedle}
      />
      <ModalityFields begun={session} />
      <TextArea name="note" label="Note" optional rows={7} defaultValue={session.note} />
      <FurtherFields begun={session} />
      {cautions}
      <Field name="reason" label="Reason for the correction" />
      <SubmitButton pending="Saving …">Save correction</SubmitButton>
    </Form>
  )
}
