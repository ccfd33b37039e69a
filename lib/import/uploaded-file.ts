import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'

/** A file on its way: its name without folders, and what it holds as it arrives. */
export type ArrivingFile = { fileName: string; stream: Readable }

const LIMITS = { files: 1, fields: 4, fieldSize: 1000, parts: 6, headerPairs: 20 }
const LONGEST_NAME = 120

/**
 * Hands the file of a form (multipart, its field `file`) to `receive` while it arrives, and answers with what that
 * returns, or null where the form has no such file. Nothing is kept in memory. What `receive` leaves unread is let
 * through, so that the browser gets its answer. Rejects where the sender went away, or sent no such form.
 */
export function uploadedFile<T>(request: Request, receive: (file: ArrivingFile) => Promise<T>): Promise<T | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !type.startsWith('multipart/form-data')) return Promise.resolve(null)
  const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>)
  return new Promise((resolve, reject) => {
    const form = new Busboy({ headers: { 'content-type': type }, limits: LIMITS })
    let received: Promise<T> | null = null
    let arriving: Readable | null = null
    const letThrough = () => {
      body.unpipe(form)
      body.resume()
    }
    const stop = (error: Error) => {
      letThrough()
      if (!received) return reject(error)
      // Whoever receives notices by itself, and takes away what came so far, before anybody is told.
      arriving?.destroy(error)
    }
    form.on('file', (name, stream, fileName) => {
      if (name !== 'file' || !fileName || received) return stream.resume()
      arriving = stream
      received = receive({ fileName: bareName(fileName), stream })
      received.finally(letThrough).then(resolve, reject)
    })
    form.once('finish', () => received ?? resolve(null))
    form.on('error', error => stop(error instanceof Error ? error : new Error('This is not a form.')))
    body.once('error', stop)
    body.pipe(form)
  })
}

/** A file's name as a person knows it: without folders and control characters, its end where it is too long. */
export const bareName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-LONGEST_NAME)
