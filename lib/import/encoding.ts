import { createReadStream } from 'node:fs'
import { ENCODINGS, type Encoding } from './reading'

const CHUNK = 256 * 1024
const MOST_SAMPLES = 200
const SHOWN = 5
const LONGEST_SAMPLE = 60

export type EncodingGuess = {
  encoding: Encoding
  /** Texts in each encoding, the likeliest first, where a person has to say which reads well; [] where it is plain. */
  samples: { encoding: Encoding; texts: string[] }[]
}

/**
 * The encoding of a text file. A byte order mark settles it, then the pattern of UTF-16, then whether all of the file
 * is UTF-8. What is left is one byte a letter: as Windows or as an old Mac writes it, where one of the two makes no odd
 * words, else a question.
 */
export async function guessEncoding(path: string, start: Buffer): Promise<EncodingGuess> {
  const plain = plainEncoding(start)
  if (plain) return { encoding: plain, samples: [] }
  if (await isUtf8(path)) return { encoding: 'utf-8', samples: [] }
  const samples = await unusualTexts(path)
  const [windows, mac] = [oddness('windows-1252', samples), oddness('macintosh', samples)]
  const likely: Encoding = mac < windows ? 'macintosh' : 'windows-1252'
  if (Math.min(windows, mac) === 0 && windows !== mac) return { encoding: likely, samples: [] }
  const first = [likely, ...ENCODINGS.filter(each => each !== likely && each !== 'utf-8' && !each.startsWith('utf-16'))]
  const shown = samples.slice(0, SHOWN)
  return {
    encoding: likely,
    samples: first.map(encoding => ({ encoding, texts: shown.map(bytes => decoderOf(encoding)(bytes)) })),
  }
}

/** The text of a file in pieces, without its byte order mark. What the encoding does not know becomes U+FFFD. */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decode = decoderOf(encoding)
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const text = decode(chunk as Buffer)
    if (text) yield text
  }
  const rest = decode()
  if (rest) yield rest
}

/** 0x80 to 0x9f of windows-1252: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Turns the pieces of a file into text, one after the other, and what is left at the end without one. Some versions of
 * Node read windows-1252 as if it were ISO 8859-1 (nodejs/node#56542), so that one is read here.
 */
function decoderOf(encoding: Encoding): (chunk?: Buffer) => string {
  if (encoding !== 'windows-1252') {
    const decoder = new TextDecoder(encoding)
    return chunk => (chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode())
  }
  return (chunk = Buffer.alloc(0)) =>
    chunk.toString('latin1').replace(/[\u0080-\u009f]/g, sign => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80))
}

/** The encoding that the beginning of a file shows without a doubt: by its mark or by the zeros of UTF-16; else null. */
export const plainEncoding = (start: Buffer): Encoding | null => byMark(start) ?? byZeros(start)

function byMark(start: Buffer): Encoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8'
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null
}

/** In UTF-16 commas, digits and line ends have a zero byte beside them, always on the same side. */
function byZeros(start: Buffer): Encoding | null {
  const zeros = [0, 0]
  for (const [place, byte] of start.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = start.length / 20
  if (odd > many && even < odd / 20) return 'utf-16le'
  return even > many && odd < even / 20 ? 'utf-16be' : null
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      decoder.decode(chunk as Buffer, { stream: true })
    }
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Cells with a byte that is not ASCII, each once, as bytes. */
async function unusualTexts(path: string): Promise<Buffer[]> {
  const found = new Map<string, Buffer>()
  for await (const read of createReadStream(path, { highWaterMark: CHUNK })) {
    const chunk = read as Buffer
    for (let at = 0; at < chunk.length && found.size < MOST_SAMPLES; at++) {
      if ((chunk[at] ?? 0) < 0x80) continue
      let from = at
      while (from > 0 && at - from < LONGEST_SAMPLE / 2 && !endsCell(chunk[from - 1])) from--
      let to = at
      while (to < chunk.length && to - from < LONGEST_SAMPLE && !endsCell(chunk[to])) to++
      const bytes = Buffer.from(chunk.subarray(from, to))
      found.set(bytes.toString('latin1'), bytes)
      at = to
    }
    if (found.size >= MOST_SAMPLES) break
  }
  return [...found.values()]
}

const ENDS = new Set([...',;\t|"\r\n'].map(sign => sign.charCodeAt(0)))
const endsCell = (byte: number | undefined) => byte === undefined || ENDS.has(byte)

const WESTERN = /^[\p{Script=Latin}\p{M}\p{ASCII}’‘“”„‚–—…«»‹›·•¡¿ªº°²³½¼¾±×µ€£§©®™\u00a0]*$/u

/**
 * How many texts have what a Western text has not: a sign that nobody types, a capital or a sign in the middle of a word,
 * three unusual letters in a row, a byte that means nothing.
 */
function oddness(encoding: Encoding, samples: readonly Buffer[]): number {
  const decode = decoderOf(encoding)
  const odd = [/\p{Ll}[^\P{Lu}A-Z]/u, /\p{L}[^\p{L}\p{M}\p{ASCII}’·]\p{L}/u, /[^\P{L}\p{ASCII}]{3}/u]
  const texts = samples.map(bytes => decode(bytes))
  return texts.filter(text => !WESTERN.test(text) || odd.some(pattern => pattern.test(text))).length
}
