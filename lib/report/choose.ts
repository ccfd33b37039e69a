import type { CourseFacts } from './course-facts'
import type { ReportFilters } from './filters'

/** The courses that a report is about, and how many more there would be but for what their patients declined. */
export type Chosen = { courses: CourseFacts[]; declined: number }

/** The courses that began in the period and are what the filters ask for, without those whose patients declined. */
export function chosenBy(filters: ReportFilters, facts: readonly CourseFacts[]): Chosen {
  const found = facts.filter(course => isWanted(filters, course))
  const courses = found.filter(({ declined }) => !declined)
  return { courses, declined: found.length - courses.length }
}

function isWanted(wanted: ReportFilters, course: CourseFacts): boolean {
  return (
    course.startedOn >= wanted.from &&
    course.startedOn <= wanted.to &&
    (wanted.practitionerId === null || wanted.practitionerId === course.practitionerId) &&
    (wanted.problem === null || wanted.problem === course.problem) &&
    (wanted.ageBand === null || wanted.ageBand === course.ageBand) &&
    (wanted.duration === null || wanted.duration === course.duration)
  )
}
