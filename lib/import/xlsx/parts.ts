import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { FileRefused } from '../file-refused'
import { LIMITS, tooMuch } from '../limits'

export const DAMAGED =
  'This workbook is damaged or incomplete. Open it in your spreadsheet program, save it again as .xlsx, and choose that file.'

/** The files inside a workbook, by their path. What is read of them is counted: `LIMITS.unpackedBytes` for all together. */
export class Parts {
  private unpacked = 0

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Opens a file that begins as a ZIP does. Throws FileRefused where it is none, or holds too much. */
  static async open(path: string): Promise<Parts> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(asDamaged)
    try {
      if (zip.entryCount > LIMITS.parts) throw new FileRefused(tooMuch.parts)
      const entries = new Map<string, Entry>()
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileName.toLowerCase()
        if (entries.has(name)) throw new FileRefused(DAMAGED)
        entries.set(name, entry)
      }
      return new Parts(zip, entries)
    } catch (error) {
      zip.close()
      return asDamaged(error)
    }
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase())
  }

  /** Whether a path begins so. */
  someIn(folder: string): boolean {
    return [...this.entries.keys()].some(name => name.startsWith(folder.toLowerCase()))
  }

  /** How large a part says it is, unpacked; 0 where it is not there. Reading it fails where it turns out to be more. */
  size(path: string): number {
    return this.entries.get(path.toLowerCase())?.uncompressedSize ?? 0
  }

  /** The bytes of a part, piece by piece; none where it is not there. What does not fit its checksum is damaged. */
  async *read(path: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(path.toLowerCase())
    if (!entry) return
    if (this.unpacked + entry.uncompressedSize > LIMITS.unpackedBytes) throw new FileRefused(tooMuch.unpacked)
    if (entry.isEncrypted() || !entry.canDecodeFileData()) throw new FileRefused(DAMAGED)
    const stream = await this.zip.openReadStreamPromise(entry).catch(asDamaged)
    let sum = 0
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        this.unpacked += chunk.length
        if (this.unpacked > LIMITS.unpackedBytes) throw new FileRefused(tooMuch.unpacked)
        sum = crc32(chunk, sum)
        yield chunk
      }
    } catch (error) {
      return asDamaged(error)
    } finally {
      stream.destroy()
    }
    if (sum !== entry.crc32) throw new FileRefused(DAMAGED)
  }

  close(): void {
    this.zip.close()
  }
}

/** What the ZIP reader or zlib throw is about the file; what the system throws (a file that is gone) is not. */
function asDamaged(error: unknown): never {
  if (error instanceof FileRefused) throw error
  const code = (error as { code?: unknown })?.code
  if (typeof code === 'string' && !code.startsWith('Z_') && !code.startsWith('ERR_')) throw error
  throw new FileRefused(DAMAGED)
}
