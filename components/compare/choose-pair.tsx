import { Select } from '@/components/form/field'
import { courseName } from '@/lib/compare/pair'
import type { CourseSummary } from '@/lib/course/view'

type Props = { courses: CourseSummary[]; patientId: string; given: string[]; timeZone: string }

/** Chooses two courses of a patient; those that were named already are chosen. */
export function ChoosePair({ courses, patientId, given, timeZone }: Props) {
  const choices = courses.map(course => ({
    value: course.id,
    label: courseName(course, timeZone),
  }))
  return (
    <form action={`/patients/${patientId}/courses/side-by-side`} className="max-w-xl">
      <Select name="first" label="One course" choices={choices} empty="Choose a course" defaultValue={given[0]} />
      <Select
        name="second"
        label="The other course"
        choices={choices}
        empty="Choose a course"
        defaultValue={given[1]}
      />
      <button type="submit" className="button button-accent">
        Put side by side
      </button>
    </form>
  )
}
