import { LIMITS } from '@/lib/report/words'
import { Section } from './section'

/** What the report can tell and what it cannot, before anybody relies on it. */
export function Limits() {
  return (
    <Section id="limits" title="What this can and cannot tell you">
      <div className="max-w-3xl space-y-2">
        {LIMITS.map(words => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </Section>
  )
}
