import 'server-only'
import { adverseEventsOfCourse } from '@/lib/adverse-event/data'
import type { AdverseEventView } from '@/lib/adverse-event/view'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { chartEvents } from '@/lib/chart/chart-events'
import { EVENT_WORDS } from '@/lib/chart/event-words'
import type { ChartEvent } from '@/lib/chart/input'
import { courseForView } from '@/lib/course/data'
import { db } from '@/lib/db/client'
import { dischargeHistory, type PastDischarge } from '@/lib/discharge/data'
import { openRedFlags } from '@/lib/red-flag/data'
import { today } from '@/lib/time/day'
import type { SummaryFacts } from './facts'

/**
 * What a course's summary is made from, or null where the clinic has no such course. Beside the row of the view it
 * leaves one that says whether the summary was `opened` or, as a PDF, `taken`; the text is kept nowhere.
 */
export async function summaryForCourse(
  actor: Actor,
  courseId: string,
  purpose: 'opened' | 'taken',
): Promise<SummaryFacts | null> {
  const course = await courseForView(actor, courseId)
  if (!course) return null
  const { clinicId } = actor
  const { patient } = course
  await audit(db, actor, { action: `course.summary_${purpose}`, subjectId: course.id, patientId: patient.id })
  const [{ gp }, { name, letterhead }, discharges, events, flags] = await Promise.all([
    db.patient.findFirstOrThrow({ where: { id: patient.id, clinicId }, select: { gp: true } }),
    db.clinic.findUniqueOrThrow({ where: { id: clinicId }, select: { name: true, letterhead: true } }),
    dischargeHistory(actor, course.id),
    adverseEventsOfCourse(actor, course.id),
    openRedFlags(actor, patient.id),
  ])
  const { timeZone } = actor.clinic
  return {
    course,
    events,
    chartEvents: eventsToHandOut(events, discharges, timeZone),
    upIsBetter: actor.clinic.chartUpIsBetter,
    reviewSessions: actor.clinic.reviewSessions,
    flags,
    gp,
    clinic: name,
    letterhead,
    writer: actor.name,
    timeZone,
    today: today(timeZone),
  }
}

/**
 * What stands in the lane of a chart that leaves the clinic. What the patient told besides, and red flags, go into the
 * summary's text or not at all; why a course was reopened, and how an event was described, are the clinic's own notes.
 */
function eventsToHandOut(events: AdverseEventView[], discharges: PastDischarge[], timeZone: string): ChartEvent[] {
  const adverseEvents = events.map(event => ({ ...event, description: '' }))
  const reopened = discharges.map(each => ({ ...each, reopened: each.reopened && { ...each.reopened, reason: '' } }))
  const found = chartEvents({ responses: [] }, { adverseEvents, screens: [], discharges: reopened }, timeZone)
  return found.map(event => ({ ...event, words: [EVENT_WORDS[event.kind], event.words].filter(Boolean).join(': ') }))
}
