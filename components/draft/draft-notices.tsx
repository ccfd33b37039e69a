import { ValueShown } from '@/components/ui/value-shown'
import { chooseTextAction, takeOverDraftAction } from '@/lib/draft/actions'
import type { DraftView } from '@/lib/draft/data'
import { formatMoment } from '@/lib/time/format'

import { draftFieldWords } from './draft-field-words'

type Props = { draft: DraftView; memberId: string; timeZone: string }

/** Whose draft this is, and the fields of which two people wrote something else, with both texts. */
export function DraftNotices({ draft, memberId, timeZone }: Props) {
  const { practitioner, clashes, savedBy, theirsBy, savedAt } = draft
  return (
    <>
      {practitioner.id !== memberId && (
        <div className="notice mb-6 flex flex-wrap items-center justify-between gap-3">
          <p>
            {practitioner.name} began this session and signs it. Last changed by {savedBy},{' '}
            {formatMoment(savedAt, timeZone)}.
          </p>
          <form action={takeOverDraftAction.bind(null, draft.id)}>
            <button type="submit" className="button">
              Take it over
            </button>
          </form>
        </div>
      )}
      {clashes.length > 0 && (
        <section aria-labelledby="clash-title" className="notice mb-6">
          <h2 id="clash-title">Two people wrote here</h2>
          <p>Both texts are kept until you choose. The other can be copied into it before.</p>
          <ul className="mt-3 space-y-4">
            {clashes.map(({ field, theirs, mine }) => (
              <li key={field}>
                <h3 className="font-semibold">{draftFieldWords(field)}</h3>
                <div className="grid gap-4 sm:grid-cols-2">
                  <Text of="theirs" by={theirsBy} {...{ draft, field, timeZone }} value={theirs} />
                  <Text of="mine" by="You" {...{ draft, field, timeZone }} value={mine} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type TextProps = { of: 'mine' | 'theirs'; by: string; draft: DraftView; field: string; value: string; timeZone: string }

function Text({ of, by, draft, field, value, timeZone }: TextProps) {
  return (
    <form action={chooseTextAction.bind(null, draft.id, field, of)} className="min-w-0">
      <p className="text-sm text-second">{by} wrote</p>
      <p className="my-1 break-words whitespace-pre-line">
        <ValueShown field={field} value={value} timeZone={timeZone} />
      </p>
      <button type="submit" className="button">
        {of === 'mine' ? 'Keep mine' : 'Keep theirs'}
      </button>
    </form>
  )
}
