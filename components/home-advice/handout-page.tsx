import type { Handout } from '@/lib/home-advice/data'
import { formatDay } from '@/lib/time/format'
import './handout.css'

/** One page for the patient: who it is from, for whom, and what to do. Nothing of the record is on it. */
export function HandoutPage({ handout, timeZone }: { handout: Handout; timeZone: string }) {
  const { clinic, letterhead, givenName, treatedOn, advice } = handout
  return (
    <article className="handout text-lg" aria-label="Handout">
      <header className="mb-8 border-b border-strong pb-4 print:mb-5 print:pb-3">
        <p className="text-xl font-semibold break-words">{clinic}</p>
        {letterhead && (
          <p className="text-base break-words whitespace-pre-line text-second print:text-black">{letterhead}</p>
        )}
      </header>
      <h1 className="mb-1">To do at home</h1>
      <p className="mb-8 text-second print:mb-5 print:text-black">
        For <bdi>{givenName}</bdi>, {formatDay(treatedOn, timeZone, 'visit')}
      </p>
      <ol className="space-y-8 print:space-y-4">
        {advice.map(({ id, title, text }) => (
          <li key={id}>
            <h2 className="mb-1 text-xl">{title}</h2>
            <p className="break-words whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ol>
    </article>
  )
}
