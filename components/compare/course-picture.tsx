import { CourseChartFigure } from '@/components/charts/course-chart'
import type { ClinicSettings } from '@/lib/auth/actor'
import { courseChart } from '@/lib/chart/course-chart'
import type { CourseView } from '@/lib/course/view'

/** The profile of a course and its treatments, where several courses stand beneath each other. */
export function CoursePicture({ course, settings }: { course: CourseView; settings: ClinicSettings }) {
  const { progress, words, sessions } = course
  const { timeZone, chartUpIsBetter } = settings
  if (progress.standings.length === 0) return null
  const chart = courseChart({ progress, words, sessions, events: [], timeZone, axis: 'time' })
  const panels = chart.panels.filter(({ key }) => key === 'profile')
  return <CourseChartFigure chart={{ ...chart, panels }} upIsBetter={chartUpIsBetter} layers="patient" />
}
