import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { currentActor } from '@/lib/auth/require-actor'
import { plainAnswer } from '@/lib/form/plain-answer'
import { readForm } from '@/lib/form/submit'
import { logError } from '@/lib/log'
import { type Failure, failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { summaryForCourse } from './data'
import { summaryDocument } from './document'
import { summaryPdf } from './pdf/summary-pdf'
import { type SummaryInput, summarySchema } from './schema'

/** Whatever a course is about, its file has this name. */
const FILE_NAME = 'course-summary.pdf'

const STATUS: Partial<Record<Failure['reason'], number>> = { signed_out: 401, not_found: 404, invalid: 422 }

/** Answers the form of a summary: the PDF, or in plain text why there is none. */
export async function answerDownload(courseId: string, form: FormData): Promise<Response> {
  const made = await pdfFor(courseId, form)
  if (!made.ok) return refused(made)
  return new Response(new Uint8Array(made.value), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${FILE_NAME}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

async function pdfFor(courseId: string, form: FormData): Promise<Result<Buffer>> {
  try {
    const actor = await currentActor()
    if (!actor)
      return failed('signed_out', 'You were signed out meanwhile. Sign in again, then go back to the summary.')
    const input = readForm(summarySchema, form)
    return input.ok ? await summaryOf(actor, courseId, input.value) : input
  } catch (error) {
    logError('summary.fault', error)
    return failed('unavailable', 'The PDF could not be made just now. Try again in a moment, or print the page.')
  }
}

/** The summary of a course as a PDF with this text, or that the clinic has no such course. Leaves an audit row. */
export async function summaryOf(
  actor: Actor,
  courseId: string,
  { reader, text }: SummaryInput,
): Promise<Result<Buffer>> {
  const facts = await summaryForCourse(actor, courseId, 'taken')
  if (!facts) return NOT_FOUND
  return ok(await summaryPdf({ summary: summaryDocument(facts, reader), text }))
}

function refused({ reason, message, errors = [] }: Failure): Response {
  const words = [message, ...errors.map(error => error.message)].filter(Boolean).join(' ')
  return plainAnswer(STATUS[reason] ?? 503, words)
}
