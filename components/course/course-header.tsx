import Link from 'next/link'
import { PatientHeader } from '@/components/patient/patient-header'
import type { CourseView } from '@/lib/course/view'
import type { Day } from '@/lib/time/day'

type Props = { course: CourseView; today: Day; timeZone: string; title: string; withRedFlags?: boolean }

/** The head of every page of a course: whose it is, for what, and the way back to the chart. */
export function CourseHeader({ course, today, timeZone, title, withRedFlags }: Props) {
  return (
    <>
      <PatientHeader patient={course.patient} today={today} timeZone={timeZone} withRedFlags={withRedFlags} />
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl">{title}</h2>
        <Link href={`/courses/${course.id}`} prefetch={false} className="link inline-flex min-h-11 items-center">
          {course.problem}: back to the chart
        </Link>
      </div>
    </>
  )
}
