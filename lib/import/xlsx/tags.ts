import { SaxesParser } from 'saxes'
import { FileRefused } from '../file-refused'
import { LIMITS } from '../limits'
import { DAMAGED } from './parts'

type Attributes = Record<string, string>

/** What happens at each tag of a part; names are without their prefix. Text is given in one piece between two tags. */
export type TagHandler = {
  open(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Walks through an XML part and pauses after each piece of it that was read, so that what the handler gathered can be
 * taken. Throws FileRefused for what is not well-formed, for a document type (so for every entity of its own), for tags
 * too deep in each other, and for a stretch without a tag that no workbook has. A part that is not there has no tags.
 */
export async function* walkTags(bytes: AsyncIterable<Buffer>, handler: TagHandler): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let sinceTag = 0
  const refuse = () => {
    throw new FileRefused(DAMAGED)
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', tag => {
    sinceTag = 0
    if (++depth > LIMITS.depth) refuse()
    handler.open(withoutPrefix(tag.name), tag.attributes)
  })
  parser.on('closetag', tag => {
    sinceTag = 0
    depth--
    handler.close?.(withoutPrefix(tag.name))
  })
  if (handler.text) parser.on('text', text => handler.text?.(text))
  const decoder = new XmlDecoder()
  for await (const chunk of bytes) {
    sinceTag += chunk.length
    if (sinceTag > LIMITS.betweenTags) refuse()
    parser.write(decoder.decode(chunk))
    yield
  }
  if (decoder.started) parser.close()
  yield
}

/** The same for a part that is small enough to be walked through in one go. */
export async function allTags(bytes: AsyncIterable<Buffer>, handler: TagHandler): Promise<void> {
  for await (const _ of walkTags(bytes, handler));
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** The value of an attribute whose prefix each program chooses for itself, such as r:id. */
export function attribute(attributes: Attributes, name: string): string {
  if (attributes[name] !== undefined) return attributes[name]
  const key = Object.keys(attributes).find(each => withoutPrefix(each) === name && each.includes(':'))
  return (key && attributes[key]) || ''
}

/** XML is UTF-8, or UTF-16 with its mark. */
class XmlDecoder {
  private decoder: TextDecoder | null = null

  get started(): boolean {
    return this.decoder !== null
  }

  decode(chunk: Buffer): string {
    this.decoder ??= new TextDecoder(
      chunk[0] === 0xff && chunk[1] === 0xfe
        ? 'utf-16le'
        : chunk[0] === 0xfe && chunk[1] === 0xff
          ? 'utf-16be'
          : 'utf-8',
    )
    return this.decoder.decode(chunk, { stream: true })
  }
}
