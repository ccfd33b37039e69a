import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { CourseList } from '@/components/report/course-list'
import '@/components/report/report.css'
import { Pages } from '@/components/ui/pages'
import { requireActor } from '@/lib/auth/require-actor'
import { readPage } from '@/lib/form/page-number'
import { reportCourses } from '@/lib/report/data'
import { addressToMend, askedQuery, type Typed } from '@/lib/report/page/asked'
import { countOf } from '@/lib/report/page/figures'
import { filterWords, periodWords } from '@/lib/report/page/filter-words'
import { askingOf } from '../asked'

export const metadata: Metadata = { title: 'Courses of the report' }

export default async function ReportCoursesPage({ searchParams }: { searchParams: Promise<Typed> }) {
  const [actor, typed] = await Promise.all([requireActor(), searchParams])
  const { asked, choices, choosesPractitioner } = await askingOf(actor, typed)
  if (!asked.filters) redirect(addressToMend(typed))
  const query = askedQuery(asked)
  const { courses, count, page, pages } = await reportCourses(actor, asked.filters, readPage(typed))
  const { timeZone } = actor.clinic
  const words = filterWords(asked.filters, { choices, ownName: choosesPractitioner ? null : actor.name })
  return (
    <div className="page">
      <Link href={`/report?${query}`} prefetch={false} className="link inline-block py-2">
        Back to the report
      </Link>
      <h1>Courses of the report</h1>
      <p className="mb-4 text-second">
        {countOf(count, 'course')} followed up, best change first; started {periodWords(asked.filters, timeZone)};{' '}
        {words.join('; ')}.
      </p>
      <CourseList courses={courses} page={page} />
      <Pages
        label="Pages of the list"
        before="Better changes"
        after="Worse changes"
        {...{ page, pages }}
        hrefOf={other => `/report/courses?${query}&page=${other}`}
      />
    </div>
  )
}
