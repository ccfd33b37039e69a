import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { RestForm } from '@/components/attention/rest-form'
import { RestedReasons } from '@/components/attention/rested-reasons'
import { CourseHeader } from '@/components/course/course-header'
import { SubmissionKey } from '@/components/form/submission-key'
import { putToRestAction } from '@/lib/attention/actions'
import { reasonsOfCourse, restedReasons } from '@/lib/attention/data'
import { backTo, originOf } from '@/lib/attention/origin'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Put to rest' }

type Props = {
  params: Promise<{ courseId: string; key: string }>
  searchParams: Promise<{ from?: string | string[] }>
}

export default async function RestPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const [{ courseId, key }, { from: asked }] = await Promise.all([params, searchParams])
  const from = originOf(asked)
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const [reasons, rested] = await Promise.all([reasonsOfCourse(actor, course.id), restedReasons(actor, course.id)])
  const reason = reasons.find(each => each.key === key)
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={today(timeZone)} timeZone={timeZone} title="Put to rest" />
      {reason ? (
        <>
          <p className="notice mb-6 font-semibold">{reason.words}</p>
          <RestForm
            action={putToRestAction.bind(null, course.id, reason.key, from)}
            submissionKey={<SubmissionKey />}
          />
        </>
      ) : (
        <p className="notice">
          This does not stand any more: it was put to rest, or something new was recorded.{' '}
          <Link href={backTo(from, course.id, false)} prefetch={false} className="link">
            {from === 'course' ? 'Back to the course' : 'Back to the dashboard'}
          </Link>
        </p>
      )}
      <div className="mt-10">
        <RestedReasons rested={rested} timeZone={timeZone} />
      </div>
    </div>
  )
}
