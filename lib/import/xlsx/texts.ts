import { FileRefused } from '../file-refused'
import { LIMITS, tooMuch } from '../limits'
import type { Parts } from './parts'
import { allTags } from './tags'

const PIECE = 4 * 1024 * 1024

/**
 * The table of texts of a workbook, to which its cells point by number. It is kept as bytes outside the heap, so that
 * two million short texts take little more than their letters.
 */
export class SharedTexts {
  private readonly pieces: Buffer[] = []
  private used = PIECE
  private bytes = 0
  /** Where each text begins and how long it is: piece, offset, length. */
  private places = new Uint32Array(3 * 1024)
  private count = 0

  add(text: string): void {
    const length = Buffer.byteLength(text)
    this.bytes += length
    if (this.bytes > LIMITS.sharedTextBytes || length > PIECE) throw new FileRefused(tooMuch.sharedText)
    if (this.used + length > PIECE) {
      this.pieces.push(Buffer.allocUnsafe(PIECE))
      this.used = 0
    }
    this.pieces.at(-1)?.write(text, this.used)
    if (this.count * 3 >= this.places.length) {
      const larger = new Uint32Array(this.places.length * 2)
      larger.set(this.places)
      this.places = larger
    }
    this.places.set([this.pieces.length - 1, this.used, length], this.count * 3)
    this.used += length
    this.count++
  }

  /** The text with this number; undefined where there is none. */
  at(number: number): string | undefined {
    if (!Number.isInteger(number) || number < 0 || number >= this.count) return undefined
    const [piece = 0, from = 0, length = 0] = this.places.subarray(number * 3, number * 3 + 3)
    return this.pieces[piece]?.toString('utf8', from, from + length)
  }
}

/** Reads the table of texts; an empty one where the workbook has none. */
export async function readSharedTexts(parts: Parts, path: string): Promise<SharedTexts> {
  const texts = new SharedTexts()
  const gather = new TextGatherer()
  await allTags(parts.read(path), {
    open(name) {
      if (name === 'si') gather.start()
      gather.open(name)
    },
    text: text => gather.add(text),
    close(name) {
      gather.close(name)
      if (name === 'si') texts.add(gather.take())
    },
  })
  return texts
}

/** Gathers the text of one cell from its pieces (`t`), without the reading aids of East Asian scripts (`rPh`). */
export class TextGatherer {
  private text = ''
  private inText = false
  private inAid = false

  start(): void {
    this.text = ''
  }

  open(name: string): void {
    if (name === 't') this.inText = !this.inAid
    else if (name === 'rPh') this.inAid = true
  }

  add(text: string): void {
    if (this.inText) this.text += text
  }

  close(name: string): void {
    if (name === 't') this.inText = false
    else if (name === 'rPh') this.inAid = false
  }

  take(): string {
    return unescaped(this.text)
  }
}

/** _x000D_ stands for a character that XML can't hold, _x005F_ for the underscore before such a thing. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
