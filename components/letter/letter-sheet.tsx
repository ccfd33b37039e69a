import { LetterText } from './letter-text'
import { PrintLetter } from './print-letter'
import { rowsOf } from './rows-of'

type Props = { clinic: string; letterhead: string; date: string; text: string }

/** A letter as it prints on A4: the clinic's head, the date, and the text. */
export function LetterSheet({ clinic, letterhead, date, text }: Props) {
  return (
    <>
      <PrintLetter accent>Print letter</PrintLetter>
      <article className="letter" aria-label="Letter">
        <div className="letter-head">
          <p className="text-lg font-semibold">{clinic}</p>
          {letterhead && <p className="whitespace-pre-line">{letterhead}</p>}
        </div>
        <p className="mb-6">{date}</p>
        <LetterText text={text} rows={rowsOf(text)} label="Text of the letter" />
      </article>
    </>
  )
}
