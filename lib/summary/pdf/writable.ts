import type { Laid } from '../layout/layout'
import type { Shape } from '../layout/shapes'
import type { Faces, Voice } from './faces'
import { UNKNOWN, written } from './runs'

/**
 * The document in the characters that the faces have. Where something could not be written, a line at its end says so:
 * nothing vanishes without a word.
 */
export function writable(laid: Laid, faces: Faces): Laid {
  let unknown = 0
  const write = (text: string, voice: Voice = 'sans'): string =>
    text
      .split('\n')
      .map(line => {
        const done = written(line, voice, faces)
        unknown += done.unknown
        return done.text
      })
      .join('\n')
  const { summary, picture } = laid
  const { answers, sentence } = summary
  const lines = (of: typeof summary.treatment, voice?: Voice) =>
    of.map(({ label, text }) => ({ label, text: write(text, voice) }))
  const shape = (each: Shape): Shape => (each.kind === 'text' ? { ...each, text: write(each.text, each.voice) } : each)
  const done: Laid = {
    text: write(laid.text),
    picture: picture && { ...picture, shapes: picture.shapes.map(shape) },
    footnote: laid.footnote,
    summary: {
      ...summary,
      clinic: write(summary.clinic),
      letterhead: write(summary.letterhead),
      about: write(summary.about),
      writer: write(summary.writer),
      sentence: { ...sentence, lead: write(sentence.lead), rest: write(sentence.rest), detail: write(sentence.detail) },
      ownWords: lines(summary.ownWords, 'own'),
      treatment: lines(summary.treatment),
      answers: {
        ...answers,
        rows: answers.rows.map(({ id, cells }) => ({ id, cells: cells.map(cell => write(cell)) })),
      },
    },
  }
  return unknown === 0 ? done : { ...done, footnote: UNKNOWN_WORDS }
}

export const UNKNOWN_WORDS = `${UNKNOWN} stands for characters that this PDF cannot write, such as emoji, Arabic or Chinese. Printed from the browser, the summary has them.`
