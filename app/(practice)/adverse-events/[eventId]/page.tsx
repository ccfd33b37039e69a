import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AmendEventForm } from '@/components/adverse-event/amend-event-form'
import { EventFacts } from '@/components/adverse-event/event-facts'
import { sessionsToChoose } from '@/components/adverse-event/sessions-to-choose'
import { CourseHeader } from '@/components/course/course-header'
import { AmendmentList } from '@/components/ui/amendment-list'
import { Saved } from '@/components/ui/saved'
import { amendAdverseEventAction } from '@/lib/adverse-event/actions'
import { adverseEventForView, adverseEventHistory, eventsToChoose } from '@/lib/adverse-event/data'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Adverse event' }

type Props = { params: Promise<{ eventId: string }>; searchParams: Promise<{ saved?: string }> }

export default async function AdverseEventPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const [{ eventId }, { saved }] = await Promise.all([params, searchParams])
  const event = await adverseEventForView(actor, eventId)
  if (!event) notFound()
  const [course, history, groups] = await Promise.all([
    courseForView(actor, event.courseId),
    adverseEventHistory(actor, event),
    eventsToChoose(actor, event.event),
  ])
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Adverse event" />
      <Saved when={saved !== undefined} />
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-2">
        <div>
          <EventFacts event={event} timeZone={timeZone} />
          <AmendmentList amendments={history} timeZone={timeZone} />
          <p className="mt-8 print:hidden">
            <Link href="/adverse-events" prefetch={false} className="link inline-block py-2">
              Register of adverse events
            </Link>
          </p>
        </div>
        <section aria-labelledby="amend-title" className="print:hidden">
          <h3 id="amend-title" className="section-title">
            Correct or complete
          </h3>
          <AmendEventForm
            key={event.version}
            action={amendAdverseEventAction.bind(null, event.id)}
            event={event}
            groups={groups}
            sessions={sessionsToChoose(course.sessions, timeZone)}
            today={day}
            timeZone={timeZone}
          />
        </section>
      </div>
    </div>
  )
}
