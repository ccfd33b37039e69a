import type { Course, Response, Session } from '@/lib/generated/prisma/client'
import { courseProgress, type Progress } from '@/lib/mymop/progress'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { toAnswer } from '@/lib/response/rows'
import type { DemoClinic } from './clinic'

export type CourseFigures = {
  course: Course
  sessions: Session[]
  responses: Response[]
  progress: Progress
  open: boolean
}

function grouped<Row extends { courseId: string }>(rows: Row[]): (courseId: string) => Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.courseId, [...(groups.get(row.courseId) ?? []), row])
  return courseId => groups.get(courseId) ?? []
}

/** For tests: each course with what belongs to it, in the order of the days, and what lib/mymop says of it. */
export function figuresOf(demo: DemoClinic): CourseFigures[] {
  const [sessionsOf, responsesOf, dischargesOf] = [
    grouped(demo.sessions),
    grouped(demo.responses),
    grouped(demo.discharges),
  ]
  return demo.courses.map(course => {
    const sessions = sessionsOf(course.id)
    const responses = responsesOf(course.id)
    const treatedOn = sessions.map(session => session.treatedOn)
    const progress = courseProgress(responses.map(toAnswer), treatedOn, DEFAULT_THRESHOLDS)
    const open = dischargesOf(course.id).every(discharge => discharge.reopenedAt !== null)
    return { course, sessions, responses, progress, open }
  })
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}

export const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The standard deviation of a sample. */
export function spread(values: number[]): number {
  const average = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (values.length - 1))
}
