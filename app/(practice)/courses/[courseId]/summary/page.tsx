import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { SummaryForm } from '@/components/summary/summary-form'
import { SummarySheet } from '@/components/summary/summary-sheet'
import { requireActor } from '@/lib/auth/require-actor'
import { summaryForCourse } from '@/lib/summary/data'
import { SUMMARY_TITLE, summaryDocument } from '@/lib/summary/document'
import type { Reader } from '@/lib/summary/facts'
import { summaryText, TEXT_MAX } from '@/lib/summary/text'

export const metadata: Metadata = { title: SUMMARY_TITLE }

type Props = { params: Promise<{ courseId: string }> }

export default async function SummaryPage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const facts = await summaryForCourse(actor, courseId, 'opened')
  if (!facts) notFound()
  const { course, today, timeZone } = facts
  const copyFor = (reader: Reader) => ({ text: summaryText(facts, reader), summary: summaryDocument(facts, reader) })
  return (
    <div className="page letter-page">
      <div className="print:hidden">
        <CourseHeader course={course} today={today} timeZone={timeZone} title={SUMMARY_TITLE} />
        <p className="mb-4 max-w-3xl text-second">
          Change any word of the text before you print it or make a PDF. The text is not kept here. A long text may take
          more than two pages.
        </p>
      </div>
      <SummaryForm courseId={course.id}>
        <SummarySheet copies={{ patient: copyFor('patient'), gp: copyFor('gp') }} longest={TEXT_MAX} />
      </SummaryForm>
    </div>
  )
}
