import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { LetterSheet } from '@/components/letter/letter-sheet'
import { requireActor } from '@/lib/auth/require-actor'
import { letterForCourse } from '@/lib/letter/data'
import { letterText } from '@/lib/letter/letter-text'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

export const metadata: Metadata = { title: 'Letter to the GP' }

type Props = { params: Promise<{ courseId: string }> }

export default async function LetterPage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const letter = await letterForCourse(actor, courseId)
  if (!letter) notFound()
  const { course, timeZone, clinic, letterhead, gp, flags } = letter
  const day = today(timeZone)
  return (
    <div className="page letter-page">
      <div className="print:hidden">
        <CourseHeader course={course} today={day} timeZone={timeZone} title="Letter to the GP" />
        <div className="mb-6 max-w-3xl space-y-2">
          {flags.some(({ action }) => action === 'emergency') && (
            <p className="red-flags">An emergency does not wait for a letter: ring first, then send it.</p>
          )}
          {!gp && (
            <p>
              No GP is recorded.{' '}
              <Link href={`/patients/${course.patient.id}/edit`} prefetch={false} className="link">
                Add the GP
              </Link>
            </p>
          )}
          <p className="text-second">
            Change any word before you print. The letter is not kept: print it, or save it as a PDF from the print
            window.
          </p>
        </div>
      </div>
      <LetterSheet
        clinic={clinic}
        letterhead={letterhead}
        date={formatDay(day, timeZone, 'long')}
        text={letterText(letter)}
      />
    </div>
  )
}
