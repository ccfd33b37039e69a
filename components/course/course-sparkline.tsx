import type { CourseSummary } from '@/lib/course/view'
import { Sparkline } from './sparkline'

/** The small line of a course in a list. */
export function CourseSparkline({
  course,
  upIsBetter,
}: {
  course: Pick<CourseSummary, 'progress'>
  upIsBetter: boolean
}) {
  return <Sparkline progress={course.progress} upIsBetter={upIsBetter} />
}
