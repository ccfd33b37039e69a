import { Sparkline } from '@/components/course/sparkline'
import type { CourseView } from '@/lib/course/view'

/** The drawing of a course where several are shown together. */
export function CoursePicture({ course, upIsBetter }: { course: CourseView; upIsBetter: boolean }) {
  return <Sparkline progress={course.progress} upIsBetter={upIsBetter} />
}
