import type { ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { AboutAnswerFields, InitialFields } from '@/components/response/about-fields'
import { CompanionFields } from '@/components/response/companion-fields'
import { MedicationFields } from '@/components/response/medication-fields'
import { NotScored } from '@/components/session/session-form'
import type { FormAction } from '@/lib/form/state'
import type { Companions } from '@/lib/response/companions'
import type { Day } from '@/lib/time/day'
import { FirstScores } from './first-scores'
import { PlanFields } from './plan-fields'

type Props = {
  action: FormAction
  practitioners: { id: string; name: string }[]
  ownId: string
  problems: string[]
  /** What the clinic asks beside the scores. */
  companions: Companions
  under11: boolean
  today: Day
  submissionKey: ReactNode
}

/** Starts a course: the plan, the patient's own words, and how the last week was. */
export function StartCourseForm(props: Props) {
  const { action, practitioners, ownId, problems, companions, under11, today, submissionKey } = props
  return (
    <Form action={action}>
      {submissionKey}
      <PlanFields
        practitioners={practitioners}
        problems={problems}
        today={today}
        defaults={{ problem: '', startedOn: today, plannedSessions: 8, practitionerId: ownId }}
      />
      <h2 className="section-title mt-8">In the patient’s own words</h2>
      <p className="field-hint mb-4">
        Write what the patient says, not what you would call it. Once scored, these words stay as they are.
      </p>
      <FirstScores />
      <CompanionFields asked={companions} initial />
      <NotScored />
      <div className="scores mt-6">
        <MedicationFields initial />
        <InitialFields />
        <AboutAnswerFields under11={under11} />
      </div>
      <div className="mt-6">
        <SubmitButton pending="Starting …">Start course</SubmitButton>
      </div>
    </Form>
  )
}
