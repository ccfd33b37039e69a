import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CautionList } from '@/components/caution/caution-list'
import { CourseHeader } from '@/components/course/course-header'
import { AmendSessionForm } from '@/components/session/amend-session-form'
import { AmendmentList } from '@/components/ui/amendment-list'
import { amendmentsOf } from '@/lib/audit/data'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { ownReferences } from '@/lib/reference/data'
import { safetyFlagsOf } from '@/lib/safety-flag/data'
import { amendSessionAction } from '@/lib/session/actions'
import { sessionForAmending } from '@/lib/session/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Correct the treatment' }

type Props = { params: Promise<{ sessionId: string }> }

export default async function AmendSessionPage({ params }: Props) {
  const actor = await requireActor()
  const { sessionId } = await params
  const session = await sessionForAmending(actor, sessionId)
  if (!session) notFound()
  const [course, amendments, own] = await Promise.all([
    courseForView(actor, session.courseId),
    amendmentsOf(actor, 'session', sessionId),
    ownReferences(actor, 'point'),
  ])
  if (!course) notFound()
  const [flags, cautions] = await Promise.all([
    safetyFlagsOf(actor, course.patient.id),
    ownReferences(actor, 'point_caution'),
  ])
  const { timeZone } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Correct the treatment" />
      <AmendSessionForm
        action={amendSessionAction.bind(null, session.id)}
        session={session}
        own={own}
        cautions={
          <CautionList
            flags={flags}
            own={cautions}
            prescription={session.prescription}
            modalities={session.modality.split(',')}
            defaultAnswers={session.answers}
          />
        }
        today={day}
        timeZone={timeZone}
      />
      <AmendmentList amendments={amendments} timeZone={timeZone} />
    </div>
  )
}
