import { ValueShown } from '@/components/ui/value-shown'
import { chooseTextAction, takeOverDraftAction } from '@/lib/draft/actions'
import type { Choice, DraftView } from '@/lib/draft/data'
import { formatMoment } from '@/lib/time/format'
import { draftFieldWords } from './draft-field-words'

type Props = { draft: DraftView; memberId: string; timeZone: string }

/** Whose draft this is, and the fields of which two people wrote something else, with both texts. */
export function DraftNotices({ draft, memberId, timeZone }: Props) {
  const { practitioner, choices, savedBy, savedAt } = draft
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
      {choices.length > 0 && (
        <section aria-labelledby="choice-title" className="notice mb-6">
          <h2 id="choice-title">Two people wrote here</h2>
          <p>Both texts are kept until one is chosen, and the session is signed after that.</p>
          <ul className="mt-3 space-y-4">
            {choices.map(choice => (
              <li key={`${choice.field} ${choice.memberId}`}>
                <h3 className="font-semibold">{draftFieldWords(choice.field)}</h3>
                <div className="grid gap-4 sm:grid-cols-2">
                  <Text of="standing" title="The draft says" {...{ draft, choice, timeZone }} />
                  <Text of="other" title={`${choice.by} wrote`} {...{ draft, choice, timeZone }} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type TextProps = { of: 'standing' | 'other'; title: string; draft: DraftView; choice: Choice; timeZone: string }

function Text({ of, title, draft, choice, timeZone }: TextProps) {
  const { memberId, field } = choice
  return (
    <form action={chooseTextAction.bind(null, draft.id, memberId, field, of)} className="min-w-0">
      <p className="text-sm text-second">{title}</p>
      <p className="my-1 break-words whitespace-pre-line">
        <ValueShown field={field} value={choice[of]} timeZone={timeZone} />
      </p>
      <button type="submit" className="button">
        {of === 'standing' ? 'Keep this' : 'Take this instead'}
      </button>
    </form>
  )
}
