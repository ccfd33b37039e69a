import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { CloseForm } from '@/components/red-flag/close-form'
import { RedFlagFound } from '@/components/red-flag/red-flag-found'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { closeRedFlagAction } from '@/lib/red-flag/actions'
import { openRedFlags } from '@/lib/red-flag/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Close a red flag' }

type Props = { params: Promise<{ courseId: string; answerId: string }> }

export default async function CloseRedFlagPage({ params }: Props) {
  const actor = await requireActor()
  const { courseId, answerId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const open = await openRedFlags(actor, course.patient.id)
  const flag = open.find(({ id, courseId: of }) => id === answerId && of === course.id)
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={today(timeZone)} timeZone={timeZone} title="Close a red flag" />
      {flag ? (
        <>
          <div className="red-flags">
            <RedFlagFound flag={flag} timeZone={timeZone} inFull />
          </div>
          <div className="mt-6">
            <CloseForm action={closeRedFlagAction.bind(null, flag.id)} version={flag.version} />
          </div>
        </>
      ) : (
        <p className="notice">
          This red flag is not open any more.{' '}
          <Link href={`/courses/${course.id}/red-flags`} prefetch={false} className="link">
            Red flags of this course
          </Link>
        </p>
      )}
    </div>
  )
}
