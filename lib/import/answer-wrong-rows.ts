import 'server-only'
import { Readable } from 'node:stream'
import { currentActor } from '@/lib/auth/require-actor'
import { NOT_FOUND } from '@/lib/result'
import { wrongRowsFile } from './data'
import { csvDownload } from './downloads'

const FILE_NAME = 'wrong-rows.csv'

/** Answers with the wrong rows of an import as a file, or in plain text why there is none. */
export async function answerWrongRows(importId: string): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response('You were signed out meanwhile. Sign in again.\n', { status: 401 })
  const rows = await wrongRowsFile(actor, importId)
  if (!rows) return new Response(`${NOT_FOUND.message}\n`, { status: 404 })
  // Node's stream of bytes is the one that a Response takes; only their types were written apart.
  const bytes = Readable.toWeb(Readable.from(rows, { objectMode: false })) as ReadableStream<Uint8Array<ArrayBuffer>>
  return csvDownload(bytes, FILE_NAME)
}
