import { createWriteStream } from 'node:fs'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileRefused } from '../file-refused'
import { LIMITS, tooMuch } from '../limits'

/** Writes a file down as it arrives, mode 600. Throws FileRefused as soon as it is larger than a file may be. */
export async function keepUpload(stream: Readable, path: string): Promise<void> {
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      bytes += chunk.length
      next(bytes > LIMITS.fileBytes ? new FileRefused(tooMuch.file) : null, chunk)
    },
  })
  await pipeline(stream, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
}
