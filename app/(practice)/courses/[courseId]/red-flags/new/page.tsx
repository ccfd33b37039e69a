import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { SubmissionKey } from '@/components/form/submission-key'
import { ScreenForm } from '@/components/red-flag/screen-form'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { recordScreenAction } from '@/lib/red-flag/actions'
import { openRedFlags, redFlagsToAsk } from '@/lib/red-flag/data'
import { ACTION_WORDS } from '@/lib/red-flag/words'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

export const metadata: Metadata = { title: 'Screen red flags' }

type Props = { params: Promise<{ courseId: string }> }

export default async function NewScreenPage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const flags = await redFlagsToAsk(actor)
  const open = (await openRedFlags(actor, course.patient.id)).filter(flag => flag.courseId === course.id)
  const openWords = open.map(({ flag, since, action }) => {
    const words = `Open since ${formatDay(since, timeZone, 'long')}: ${ACTION_WORDS[action].toLowerCase()}.`
    return [flag, words]
  })
  const day = today(timeZone)
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Screen red flags" />
      <ScreenForm
        action={recordScreenAction.bind(null, course.id)}
        flags={flags}
        open={Object.fromEntries(openWords)}
        today={day}
        submissionKey={<SubmissionKey />}
      />
    </div>
  )
}
