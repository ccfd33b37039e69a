import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { preload } from 'react-dom'
import { AdverseEventList } from '@/components/adverse-event/adverse-event-list'
import { PutToRestDone } from '@/components/attention/put-to-rest-done'
import { ReasonList } from '@/components/attention/reason-list'
import { RestedReasons } from '@/components/attention/rested-reasons'
import { ClinicCoursesBeside } from '@/components/compare/clinic-courses'
import { CourseActions } from '@/components/course/course-actions'
import { CourseFacts } from '@/components/course/course-facts'
import { DischargeHistory } from '@/components/course/discharge-history'
import { LooseAnswers } from '@/components/course/loose-answers'
import { ProgressFigure } from '@/components/course/progress-figure'
import { SessionList } from '@/components/course/session-list'
import { DraftList } from '@/components/draft/draft-list'
import { IntakeSection } from '@/components/intake/intake-section'
import { PatientHeader } from '@/components/patient/patient-header'
import { RedFlagsDue } from '@/components/red-flag/red-flags-due'
import { adverseEventsOfCourse } from '@/lib/adverse-event/data'
import { reasonsOfView, restedReasons } from '@/lib/attention/data'
import { leadsToScreen } from '@/lib/attention/worse'
import { requireActor } from '@/lib/auth/require-actor'
import { chartEvents } from '@/lib/chart/chart-events'
import { clinicCourses } from '@/lib/compare/data'
import { courseForView } from '@/lib/course/data'
import { dischargeHistory } from '@/lib/discharge/data'
import { draftsOfCourse } from '@/lib/draft/data'
import { intakeOf } from '@/lib/intake/data'
import { redFlagScreens } from '@/lib/red-flag/data'
import { screenDue } from '@/lib/red-flag/due'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Course' }

type Props = {
  params: Promise<{ courseId: string }>
  searchParams: Promise<Record<'axis' | 'beside' | 'sessions' | 'rested' | 'back', string | string[] | undefined>>
}

export default async function CoursePage({ params, searchParams }: Props) {
  // The patient's own words are in the first picture: letters that come after it would have all of it laid out again.
  preload(serif, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const actor = await requireActor()
  const [{ courseId }, { axis, beside, sessions, rested: justRested, back }] = await Promise.all([params, searchParams])
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const [discharges, drafts, events, screens, intake, rested] = await Promise.all([
    dischargeHistory(actor, course.id),
    draftsOfCourse(actor, course.id),
    adverseEventsOfCourse(actor, course.id),
    redFlagScreens(actor, course.id),
    intakeOf(actor, course.id),
    restedReasons(actor, course.id),
  ])
  const reasons = await reasonsOfView(actor, course, discharges, rested)
  const bySession = axis === 'sessions'
  // Read only where somebody asks: it takes the answers of some hundred courses.
  const asked = bySession && beside === 'clinic'
  const comparison = asked ? await clinicCourses(actor, course) : undefined
  const screenedOn = screens.map(screen => screen.screenedOn)
  const due = screenDue({ progress: course.progress, open: course.discharge === null, screenedOn, timeZone })
  return (
    <div className="page">
      <PatientHeader patient={course.patient} today={today(timeZone)} timeZone={timeZone} />
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <CourseFacts course={course} timeZone={timeZone} />
        <CourseActions course={course} />
      </div>
      {justRested !== undefined && <PutToRestDone />}
      {reasons.length > 0 && (
        <section aria-label="Why this course wants a look" className="mb-6">
          <ReasonList
            reasons={reasons}
            courseId={course.id}
            from="course"
            of={`${course.patient.givenName} ${course.patient.familyName}`}
          />
        </section>
      )}
      <RedFlagsDue due={leadsToScreen(reasons, course.id) ? null : due} courseId={course.id} />
      <DraftList drafts={drafts} timeZone={timeZone} />
      <ProgressFigure
        course={course}
        events={chartEvents(course, { adverseEvents: events, screens, discharges }, timeZone)}
        settings={actor.clinic}
        axis={bySession ? 'sessions' : 'time'}
        comparison={comparison}
      />
      {comparison !== undefined && <ClinicCoursesBeside comparison={comparison} course={course} />}
      <div className="mt-10 grid gap-10 grid-cols-1 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <SessionList course={course} timeZone={timeZone} all={sessions === 'all'} />
        <div className="space-y-8">
          <IntakeSection intake={intake} courseId={course.id} timeZone={timeZone} />
          <LooseAnswers course={course} timeZone={timeZone} />
          <AdverseEventList events={events} courseId={course.id} timeZone={timeZone} />
          <RestedReasons rested={rested} justBack={back} timeZone={timeZone} />
          <DischargeHistory discharges={discharges} timeZone={timeZone} />
        </div>
      </div>
    </div>
  )
}
