import { LetterEditor } from './letter-editor'

type Props = { clinic: string; letterhead: string; date: string; text: string }

const CHARACTERS_A_LINE = 60

/** How many lines a text takes on the sheet at the least width, so that all of it is in view. */
function rowsOf(text: string): number {
  const lines = text.split('\n').map(line => Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)))
  return lines.reduce((sum, count) => sum + count, 2)
}

/** A letter as it prints on A4: the clinic's head, the date, and the text. */
export function LetterSheet({ clinic, letterhead, date, text }: Props) {
  return (
    <LetterEditor text={text} rows={rowsOf(text)}>
      <div className="letter-head">
        <p className="text-lg font-semibold">{clinic}</p>
        {letterhead && <p className="whitespace-pre-line">{letterhead}</p>}
      </div>
      <p className="mb-6">{date}</p>
    </LetterEditor>
  )
}
