import { Field, RadioGroup } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { openFileAction } from '@/lib/import/actions'
import type { Inspection } from '@/lib/import/reading'
import { DELIMITER_WORDS, ENCODING_WORDS } from '@/lib/import/words'

export type OpeningQuestion = 'encoding' | 'delimiter' | 'sheet' | 'headerLine'

/** Which questions about opening a file there can be: a workbook has sheets, a text has letters and columns. */
export function openingQuestions({ suggested, sheets, encodingSamples }: Inspection): OpeningQuestion[] {
  if (suggested.kind === 'xlsx') return sheets.length > 1 ? ['sheet', 'headerLine'] : ['headerLine']
  return encodingSamples.length > 1 ? ['encoding', 'delimiter', 'headerLine'] : ['delimiter', 'headerLine']
}

const SAMPLES = 4

type Props = { importId: string; inspection: Inspection; ask: OpeningQuestion[]; begun: boolean }

/** How the file is to be opened; the columns are looked at anew afterwards. */
export function OpeningForm({ importId, inspection, ask, begun }: Props) {
  const { suggested, sheets, encodingSamples } = inspection
  const { encoding, delimiter, sheet, headerLine } = suggested
  return (
    <Form
      action={openFileAction.bind(null, importId)}
      begun={begun ? { encoding, delimiter, sheet: String(sheet), headerLine: String(headerLine) } : undefined}
      undone="The file was not opened yet."
    >
      <input type="hidden" name="asked" value={ask.join(',')} />
      {ask.includes('encoding') && (
        <RadioGroup
          name="encoding"
          label="Which of these reads right?"
          hint="Letters with accents are kept in different ways; these are words of the file in each of them."
          choices={encodingSamples.map(({ encoding, texts }) => ({
            value: encoding,
            label: `${texts.slice(0, SAMPLES).join(', ')} (${ENCODING_WORDS[encoding]})`,
          }))}
        />
      )}
      {ask.includes('delimiter') && (
        <RadioGroup
          name="delimiter"
          label="What stands between the columns?"
          choices={Object.entries(DELIMITER_WORDS).map(([value, label]) => ({ value, label }))}
        />
      )}
      {ask.includes('sheet') && (
        <RadioGroup
          name="sheet"
          label="Which sheet holds the answers?"
          choices={sheets.map((name, place) => ({ value: String(place), label: name }))}
        />
      )}
      {ask.includes('headerLine') && (
        <Field
          name="headerLine"
          label="In which row are the names of the columns?"
          hint="As the spreadsheet numbers its rows."
          inputMode="numeric"
          className="max-w-32"
        />
      )}
      <SubmitButton pending="Opening …" className={begun ? 'button' : 'button button-accent'}>
        Open it so
      </SubmitButton>
    </Form>
  )
}
