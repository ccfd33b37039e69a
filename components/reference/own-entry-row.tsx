import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { bringBackOwnReferenceAction, withdrawOwnReferenceAction } from '@/lib/reference/actions'
import type { KeptEntry } from '@/lib/reference/data'
import { entryWords } from '@/lib/reference/lists'

/** One entry that the clinic added, in words; its owner can take it out of use and bring it back. */
export function OwnEntryRow({ entry, manages }: { entry: KeptEntry; manages: boolean }) {
  const withdrawn = entry.withdrawnAt !== null
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <span className="min-w-0 break-words">
        {entry.code && <span className="tabular font-semibold">{entry.code} </span>}
        <span className={entry.code ? '' : 'font-semibold'}>{entry.words}</span>
        {withdrawn && <span className="text-second"> (withdrawn)</span>}
        <br />
        <span className="text-sm text-second">{factsOf(entry).join(' · ')}</span>
      </span>
      {manages && (
        <Form action={withdrawn ? bringBackOwnReferenceAction : withdrawOwnReferenceAction}>
          <input type="hidden" name="entryId" value={entry.id} />
          <SubmitButton className="button" pending={withdrawn ? 'Bringing back …' : 'Withdrawing …'}>
            {withdrawn ? 'Bring back' : 'Withdraw'}
            <span className="sr-only"> {entry.code || entry.words}</span>
          </SubmitButton>
        </Form>
      )}
    </li>
  )
}

function factsOf({ list, kind, level, detail, reason, source }: KeptEntry): string[] {
  // A caution goes by its points, which stand above.
  const facts = [kind, level, list === 'point_caution' ? '' : detail, reason].filter(fact => fact !== '')
  return [...facts.map(entryWords), `Source: ${source}`]
}
