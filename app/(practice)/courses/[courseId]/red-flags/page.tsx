import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { OpenRedFlags } from '@/components/red-flag/open-red-flags'
import { RedFlagScreenShown } from '@/components/red-flag/red-flag-screen-shown'
import { RedFlagsDue } from '@/components/red-flag/red-flags-due'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { openRedFlags, redFlagScreens } from '@/lib/red-flag/data'
import { screenDue } from '@/lib/red-flag/due'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Red flags' }

type Props = { params: Promise<{ courseId: string }> }

export default async function RedFlagsPage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const open = await openRedFlags(actor, course.patient.id)
  const screens = await redFlagScreens(actor, course.id)
  const screenedOn = screens.map(screen => screen.screenedOn)
  const due = screenDue({ progress: course.progress, open: course.discharge === null, screenedOn, timeZone })
  return (
    <div className="page-narrow">
      <CourseHeader
        course={course}
        today={today(timeZone)}
        timeZone={timeZone}
        title="Red flags"
        withRedFlags={false}
      />
      <div className="mb-8 space-y-4">
        <OpenRedFlags flags={open} timeZone={timeZone} all />
        {open.length === 0 && <p className="text-second">No red flag is open.</p>}
        <RedFlagsDue due={due} courseId={course.id} />
        <div className="flex flex-wrap gap-3">
          <Link href={`/courses/${course.id}/red-flags/new`} prefetch={false} className="button button-accent">
            New screen
          </Link>
          <Link href={`/courses/${course.id}/letter`} prefetch={false} className="button">
            Letter to the GP
          </Link>
        </div>
      </div>
      <section aria-labelledby="screens-title">
        <h2 id="screens-title" className="section-title">
          Screens so far
        </h2>
        {screens.length === 0 && <p className="text-second">None in this course yet.</p>}
        <ol className="divide-y divide-line">
          {screens.map(screen => (
            <li key={screen.id} className="py-4">
              <RedFlagScreenShown screen={screen} timeZone={timeZone} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
