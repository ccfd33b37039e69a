import 'server-only'
import { canManageClinic } from '@/lib/auth/permissions'
import { currentActor } from '@/lib/auth/require-actor'
import { logError } from '@/lib/log'
import { failed, invalid, NOT_FOUND, type Result } from '@/lib/result'
import { receiveFile } from './mutations'
import { IMPORT_PAGE, refusalCookie } from './refusal-cookie'
import { uploadedFile } from './uploaded-file'

/** What a script is answered: where to go, or the words to show. */
export type UploadAnswer = { goTo: string } | { message: string; signedOut: boolean }

const NO_FILE = invalid('file', 'Choose a file first.')
const SIGNED_OUT = failed('signed_out', 'You were signed out meanwhile. Sign in again, then choose the file once more.')
const BROKEN_OFF = failed('unavailable', 'The file did not arrive whole. Nothing of it was kept: send it once more.')

/**
 * Takes the file of the import's form. A script is answered in JSON; a browser without JavaScript is led to the next
 * page, or back to the form, which says what was wrong. Who is asking is found out before the file is read.
 */
export async function answerUpload(request: Request): Promise<Response> {
  const received = await receivedFrom(request)
  const byScript = request.headers.get('accept')?.includes('application/json') ?? false
  return byScript ? told(received) : ledOn(received)
}

async function receivedFrom(request: Request): Promise<Result<string>> {
  try {
    const actor = await currentActor()
    if (!actor) return SIGNED_OUT
    if (!canManageClinic(actor)) return NOT_FOUND
    const size = Number(request.headers.get('content-length') ?? 0)
    return (await uploadedFile(request, file => receiveFile(actor, { ...file, size }))) ?? NO_FILE
  } catch (error) {
    logError('import.upload', error)
    return BROKEN_OFF
  }
}

const STATUS = { signed_out: 401, not_found: 404, unavailable: 503 } as const

function told(received: Result<string>): Response {
  if (received.ok) return Response.json({ goTo: `${IMPORT_PAGE}/${received.value}` } satisfies UploadAnswer)
  const { reason } = received
  const answer: UploadAnswer = { message: wordsOf(received), signedOut: reason === 'signed_out' }
  return Response.json(answer, { status: STATUS[reason as keyof typeof STATUS] ?? 422 })
}

function ledOn(received: Result<string>): Response {
  if (!received.ok && received.reason === 'not_found') return new Response(`${NOT_FOUND.message}\n`, { status: 404 })
  const to = (where: string) => new Response(null, { status: 303, headers: { Location: where } })
  if (received.ok) return to(`${IMPORT_PAGE}/${received.value}`)
  const back = to(IMPORT_PAGE)
  back.headers.set('Set-Cookie', refusalCookie(wordsOf(received)))
  return back
}

const wordsOf = ({ message, errors = [] }: Extract<Result<string>, { ok: false }>): string =>
  [message, ...errors.map(error => error.message)].filter(Boolean).join(' ')
