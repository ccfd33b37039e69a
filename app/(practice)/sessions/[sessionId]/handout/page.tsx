import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { HandoutPage } from '@/components/home-advice/handout-page'
import { PrintButton } from '@/components/home-advice/print-button'
import { requireActor } from '@/lib/auth/require-actor'
import { handoutOf } from '@/lib/home-advice/data'

export const metadata: Metadata = { title: 'Handout' }

type Props = { params: Promise<{ sessionId: string }> }

export default async function SessionHandoutPage({ params }: Props) {
  const actor = await requireActor()
  const { sessionId } = await params
  const handout = await handoutOf(actor, sessionId)
  if (!handout) notFound()
  const empty = handout.advice.length === 0
  return (
    <div className="page-narrow print:max-w-none print:p-0">
      <div className="mb-8 print:hidden">
        <p className="mb-3 text-second">
          {empty
            ? 'No advice was given in this session, so there is nothing to hand out.'
            : 'Print it, or choose “Save as PDF” where the browser asks for a printer, and hand it over. Courseline sends nothing about patients by e-mail.'}
        </p>
        <p className="flex flex-wrap gap-3">
          {!empty && <PrintButton>Print handout</PrintButton>}
          <Link href={`/courses/${handout.courseId}`} prefetch={false} className="button">
            Back to the course
          </Link>
        </p>
      </div>
      {empty ? (
        <h1 className="sr-only">Handout</h1>
      ) : (
        <HandoutPage handout={handout} timeZone={actor.clinic.timeZone} />
      )}
    </div>
  )
}
