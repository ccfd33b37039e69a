import { FEWEST, MOST_COURSES } from '@/lib/compare/clinic-figures'
import { standingsBySession } from '@/lib/compare/own-course'
import type { ClinicCourses } from '@/lib/compare/view'
import { comparisonSentence } from '@/lib/compare/words'
import type { CourseView } from '@/lib/course/view'
import { ClinicCoursesTable } from './clinic-courses-table'

type Props = { comparison: ClinicCourses | null; course: CourseView }

/** A course beside the clinic's others for the same problem: the sentence, the numbers, and what they cannot tell. */
export function ClinicCoursesBeside({ comparison, course }: Props) {
  return (
    <section aria-labelledby="clinic-courses-title" className="mt-8">
      <h2 id="clinic-courses-title" className="section-title">
        Beside the clinic’s other courses
      </h2>
      {comparison ? <Compared comparison={comparison} course={course} /> : <TooFew />}
    </section>
  )
}

function TooFew() {
  return (
    <p className="max-w-3xl text-second">
      Fewer than {FEWEST} other courses for this problem have a score from before the first treatment, so there are no
      figures to stand beside.
    </p>
  )
}

function Compared({ comparison, course }: { comparison: ClinicCourses; course: CourseView }) {
  const own = standingsBySession(course)
  return (
    <>
      <p className="max-w-3xl">{comparisonSentence(comparison, own)}</p>
      <p className="mt-1 max-w-3xl text-second">
        Fewer courses have an answer at later sessions: those that had ended are missing, whether the patient was better
        or stopped coming. The figures say where other courses stood, and are no forecast for this one.
      </p>
      <div className="mt-1 flex flex-wrap gap-x-8">
        <details className="min-w-0 max-w-full open:w-full">
          <summary className="link min-h-11 cursor-pointer py-2">Figures by session</summary>
          <ClinicCoursesTable comparison={comparison} own={own} course={course} />
        </details>
        <details className="min-w-0 max-w-full open:w-full">
          <summary className="link min-h-11 cursor-pointer py-2">How these figures are made</summary>
          <HowMade courses={comparison.courses} />
        </details>
      </div>
    </>
  )
}

function HowMade({ courses }: { courses: number }) {
  return (
    <ul className="max-w-3xl list-disc space-y-1 pb-2 pl-5 text-second">
      <li>
        Counted are the clinic’s courses for the same problem with a score from before the first treatment.
        {courses === MOST_COURSES &&
          ` There are more than can be looked at here: these are the ${MOST_COURSES} that started last.`}
      </li>
      <li>
        This patient’s own courses are left out, and so are patients who declined the use of their data in the clinic’s
        report.
      </li>
      <li>An answer counts for a session on its day or up to 7 days after it, and for one session alone.</li>
      <li>A session for which fewer than {FEWEST} courses have an answer has no figures.</li>
      <li>
        Half of the courses stood within the middle half, a quarter below it and a quarter above: quartiles by linear
        interpolation (Hyndman and Fan 1996, definition 7).
      </li>
    </ul>
  )
}
