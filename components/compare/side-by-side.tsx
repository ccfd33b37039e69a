import type { CourseView } from '@/lib/course/view'
import { CourseHead } from './course-head'
import { CoursePicture } from './course-picture'
import { CourseSentence } from './course-sentence'
import { CourseWords } from './course-words'
import { PairTable } from './pair-table'

type Props = { pair: [CourseView, CourseView]; timeZone: string; upIsBetter: boolean }

/** Two courses of a patient next to each other, or beneath each other where there is no room, and their numbers. */
export function SideBySide({ pair, timeZone, upIsBetter }: Props) {
  return (
    <>
      <div className="grid grid-cols-1 gap-x-10 gap-y-12 lg:grid-cols-2">
        {pair.map(course => (
          <section key={course.id} aria-label={course.problem} className="min-w-0">
            <CourseHead course={course} timeZone={timeZone} />
            <div className="mt-3">
              <CourseWords words={course.words} />
            </div>
            <div className="my-4">
              <CourseSentence course={course} timeZone={timeZone} />
            </div>
            <CoursePicture course={course} upIsBetter={upIsBetter} />
          </section>
        ))}
      </div>
      <h3 className="section-title mt-10">Both by session</h3>
      <PairTable pair={pair} timeZone={timeZone} />
    </>
  )
}
