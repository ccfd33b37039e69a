import { Field, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import type { SessionForAmending } from '@/lib/session/data'
import type { Day } from '@/lib/time/day'
import { NeedleCount } from './needle-count'
import { ReactionFields } from './reaction-fields'
import { FurtherFields, ModalityFields, VisitTimeFields } from './treatment-fields'

type Props = { action: FormAction; session: SessionForAmending; today: Day; timeZone: string }

/** Corrects a treatment that was recorded; what it said before is kept. */
export function AmendSessionForm({ action, session, today, timeZone }: Props) {
  return (
    <Form action={action}>
      <RecordNow version={session.version} timeZone={timeZone} />
      <VisitTimeFields treatedOn={session.treatedOn} startTime={session.startTime} today={today} />
      <p className="field-hint mb-4">Scores of this session move with its day.</p>
      <ReactionFields reaction={session.reaction} note={session.reactionNote} />
      <Field name="prescription" label="Points" optional defaultValue={session.prescription} />
      <NeedleCount
        needlesIn={session.needlesIn}
        needlesOut={session.needlesOut}
        missingNeedle={session.missingNeedle}
      />
      <ModalityFields begun={session} />
      <TextArea name="note" label="Note" optional rows={7} defaultValue={session.note} />
      <FurtherFields begun={session} />
      <Field name="reason" label="Reason for the correction" />
      <SubmitButton pending="Saving …">Save correction</SubmitButton>
    </Form>
  )
}
