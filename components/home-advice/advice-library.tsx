import Link from 'next/link'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { setAdviceStateAction } from '@/lib/home-advice/actions'
import type { AdviceEntry } from '@/lib/home-advice/data'
import { ADVICE_KIND_WORDS, byKind } from '@/lib/home-advice/kinds'

/** The clinic's advice under the heading of its kind, and what was withdrawn beneath. */
export function AdviceLibrary({ entries }: { entries: AdviceEntry[] }) {
  const withdrawn = entries.filter(entry => entry.withdrawn)
  return (
    <>
      {byKind(entries.filter(entry => !entry.withdrawn)).map(group => (
        <section key={group.kind} aria-labelledby={`${group.kind}-title`} className="mb-8">
          <h2 id={`${group.kind}-title`} className="section-title">
            {ADVICE_KIND_WORDS[group.kind]}
          </h2>
          <ul className="divide-y divide-line">
            {group.entries.map(entry => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {withdrawn.length > 0 && (
        <details className="mb-8">
          <summary className="link min-h-11 cursor-pointer py-2">Withdrawn ({withdrawn.length})</summary>
          <ul className="divide-y divide-line">
            {withdrawn.map(entry => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Entry({ entry }: { entry: AdviceEntry }) {
  const { id, title, text, withdrawn, version } = entry
  return (
    <li className="py-3">
      <h3 className="font-semibold break-words">{title}</h3>
      <p className="mt-1 break-words whitespace-pre-line text-second">{text}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Link href={`/settings/home-advice/${id}`} prefetch={false} className="button">
          Change<span className="sr-only"> {title}</span>
        </Link>
        <Form action={setAdviceStateAction}>
          <input type="hidden" name="adviceId" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="state" value={withdrawn ? 'offered' : 'withdrawn'} />
          <SubmitButton className="button" pending="Changing …">
            {withdrawn ? 'Bring back' : 'Withdraw'}
            <span className="sr-only"> {title}</span>
          </SubmitButton>
        </Form>
      </div>
    </li>
  )
}
