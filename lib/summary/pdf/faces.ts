import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readWidths, toSfnt } from './sfnt'

/** The voices of the document: ours, ours with weight, and the patient's own words. */
export const VOICES = ['sans', 'bold', 'own'] as const

export type Voice = (typeof VOICES)[number]

/** One file of a voice: a part of its characters. `name` is unique among all. */
export type Face = { name: string; sfnt: Buffer; widths: Map<number, number> }

export type Faces = Record<Voice, Face[]>

const FILES: Record<Voice, { folder: string; cut: string; parts: string[] }> = {
  sans: { folder: 'inter', cut: '400-normal', parts: ['greek', 'cyrillic', 'cyrillic-ext', 'vietnamese', 'greek-ext'] },
  bold: { folder: 'inter', cut: '600-normal', parts: ['greek', 'cyrillic', 'cyrillic-ext', 'vietnamese', 'greek-ext'] },
  own: {
    folder: 'source-serif-4',
    cut: '400-italic',
    parts: ['greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'],
  },
}

let faces: Promise<Faces> | undefined

/** The typefaces of the product, unpacked once (about 2 MB) and kept. Throws where their files are not installed. */
export function loadFaces(): Promise<Faces> {
  faces ??= readFaces()
  // A failure is not kept: the files may be there the next time.
  faces.catch(() => {
    faces = undefined
  })
  return faces
}

async function readFaces(): Promise<Faces> {
  const [sans, bold, own] = await Promise.all(VOICES.map(readVoice))
  return { sans: sans ?? [], bold: bold ?? [], own: own ?? [] }
}

function readVoice(voice: Voice): Promise<Face[]> {
  const { folder, cut, parts } = FILES[voice]
  return Promise.all(
    ['latin', 'latin-ext', ...parts].map(async part => {
      const name = `${folder}-${part}-${cut}`
      const root = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@fontsource')
      const sfnt = toSfnt(await readFile(join(root, folder, 'files', `${name}.woff`)))
      return { name, sfnt, widths: readWidths(sfnt) }
    }),
  )
}
