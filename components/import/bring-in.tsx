import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { startImportAction } from '@/lib/import/actions'
import type { ImportCounts } from '@/lib/import/view'
import { countOf, rowsToBringIn } from '@/lib/import/words'
import { WrongRowsLink } from './wrong-rows-link'

type Props = { importId: string; counts: ImportCounts; shown: string }

/** The way on from the preview: bring in everything, or set the wrong rows aside and bring in the rest. */
export function BringIn({ importId, counts, shown }: Props) {
  const start = { importId, shown }
  const { wrong, rows } = counts
  const right = rowsToBringIn(counts)
  if (rows === 0) return <p className="max-w-2xl">The file has no rows to bring in.</p>
  if (wrong === 0 && right === 0) {
    return <p className="max-w-2xl">Everything in this file is in the record already. There is nothing to bring in.</p>
  }
  if (wrong === 0) return <StartForm {...start} setAside={false} words={`Bring in ${countOf(right, 'row')}`} />
  return (
    <div className="max-w-2xl">
      <p>
        <strong className="font-semibold">
          {countOf(wrong, 'row has', 'rows have')} something wrong, and nothing is brought in while it stays.
        </strong>{' '}
        Put {wrong === 1 ? 'it' : 'them'} right in your spreadsheet and send the file again, or set{' '}
        {wrong === 1 ? 'it' : 'them'} aside: download {wrong === 1 ? 'it' : 'them'} with what is wrong beside each, and
        bring {wrong === 1 ? 'it' : 'them'} in later.
      </p>
      <p className="my-4">
        <WrongRowsLink importId={importId} wrong={wrong} />
      </p>
      {right > 0 ? (
        <StartForm
          {...start}
          setAside
          words={`Set ${countOf(wrong, 'row')} aside and bring in ${countOf(right, 'row')}`}
        />
      ) : (
        <p>No row is left to bring in.</p>
      )}
    </div>
  )
}

type StartProps = { importId: string; shown: string; setAside: boolean; words: string }

function StartForm({ importId, shown, setAside, words }: StartProps) {
  return (
    <Form action={startImportAction.bind(null, importId)} undone="Nothing was brought in.">
      <input type="hidden" name="setAside" value={setAside ? 'yes' : 'no'} />
      <input type="hidden" name="shown" value={shown} />
      <SubmitButton pending="Starting …">{words}</SubmitButton>
    </Form>
  )
}
