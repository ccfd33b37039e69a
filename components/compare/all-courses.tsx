import type { ClinicSettings } from '@/lib/auth/actor'
import { courseName } from '@/lib/compare/pair'
import type { CourseView } from '@/lib/course/view'
import { CourseHead } from './course-head'
import { CoursePicture } from './course-picture'
import { CourseSentence } from './course-sentence'
import { CourseWords } from './course-words'

type Props = { courses: CourseView[]; patientId: string; settings: ClinicSettings }

/** All courses of a patient beneath each other; of two or more, two can be ticked and put side by side. */
export function AllCourses({ courses, patientId, settings }: Props) {
  const { timeZone } = settings
  const several = courses.length > 1
  return (
    <form action={`/patients/${patientId}/courses/side-by-side`}>
      <ul className="divide-y divide-line">
        {courses.map(course => (
          <li key={course.id} className="py-6">
            <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
              <CourseHead course={course} timeZone={timeZone} />
              {several && <Tick id={course.id} name={courseName(course, timeZone)} />}
            </div>
            <CourseWords words={course.words} />
            <div className="my-3">
              <CourseSentence course={course} timeZone={timeZone} />
            </div>
            <CoursePicture course={course} settings={settings} />
          </li>
        ))}
      </ul>
      {several && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4 print:hidden">
          <button type="submit" className="button button-accent">
            Put side by side
          </button>
          <p className="text-second">Tick two courses.</p>
        </div>
      )}
    </form>
  )
}

function Tick({ id, name }: { id: string; name: string }) {
  return (
    <label className="choice print:hidden">
      <input type="checkbox" name="course" value={id} className="mr-2 size-5 accent-[var(--accent)]" />
      Side by side<span className="sr-only">: {name}</span>
    </label>
  )
}
