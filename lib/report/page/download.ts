import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { canManageClinic } from '@/lib/auth/permissions'
import { currentActor } from '@/lib/auth/require-actor'
import { plainAnswer } from '@/lib/form/plain-answer'
import { logError } from '@/lib/log'
import { csvLine } from '@/lib/text/csv'
import { today } from '@/lib/time/day'
import { exportReport, reportChoices } from '../data'
import { dataDictionary } from '../export-columns'
import type { ReportFilters } from '../filters'
import { addressToMend, readAsked } from './asked'

/** Answers the form of the report's downloads: a file, or in plain text why there is none. */
export async function answerDownload(form: FormData): Promise<Response> {
  try {
    const actor = await currentActor()
    if (!actor) return plainAnswer(401, 'You were signed out meanwhile. Sign in again, then go back to the report.')
    if (form.get('file') === 'dictionary') return csvFile('report-data-dictionary.csv', dictionary(actor))
    return await coursesFile(actor, form)
  } catch (error) {
    logError('report.download_fault', error)
    return plainAnswer(503, 'The file could not be made just now. Try again in a moment.')
  }
}

async function coursesFile(actor: Actor, form: FormData): Promise<Response> {
  const typed = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const { filters, errors } = readAsked(typed, {
    today: today(actor.clinic.timeZone),
    choices: await reportChoices(actor),
    choosesPractitioner: canManageClinic(actor),
  })
  if (!filters) {
    const answer = plainAnswer(303, errors.map(({ message }) => message).join(' '))
    answer.headers.set('Location', addressToMend(typed))
    return answer
  }
  const pieces = exportReport(actor, filters)
  // What fails, fails before anything is sent.
  const first = await pieces.next()
  return csvFile(fileName(filters), streamOf(first, pieces))
}

function streamOf(first: IteratorResult<string>, rest: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next: Promise<IteratorResult<string>> = Promise.resolve(first)
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await next
      if (done) return controller.close()
      controller.enqueue(encoder.encode(value))
      next = rest.next()
    },
    async cancel() {
      await rest.return(undefined)
    },
  })
}

/** The period alone: a name of a file stands in many places. */
const fileName = ({ from, to }: ReportFilters): string => `courses-${from}-to-${to}.csv`

// Without its mark Excel takes UTF-8 for something else.
const dictionary = ({ clinic }: Actor): string =>
  '\ufeff' +
  [
    ['column', 'type', 'range', 'meaning'],
    ...dataDictionary(clinic.thresholds).map(({ column, type, range, meaning }) => [column, type, range, meaning]),
  ]
    .map(csvLine)
    .join('')

function csvFile(name: string, body: BodyInit): Response {
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
