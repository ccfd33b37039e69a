'use client'

import { FIELD_WORDS } from '@/components/ui/field-words'
import { ValueShown } from '@/components/ui/value-shown'
import type { ChangedMeanwhile } from '@/lib/form/changed-meanwhile'
import { useFormContext } from './form'

/** The answer of an action that ends in `submitChange`: nothing, or what the record says now. */
const changedOf = (made: string | undefined) => (made === undefined ? null : (JSON.parse(made) as ChangedMeanwhile))

/**
 * The version that a correction answers. Where somebody changed the record meanwhile it shows what it says now, and
 * answers that version from then on: whoever sends the form again has seen what they replace.
 */
export function RecordNow({ version, timeZone }: { version: number; timeZone: string }) {
  const changed = changedOf(useFormContext().state.made)
  if (!changed) return <input type="hidden" name="version" value={version} />
  return (
    <>
      <input type="hidden" name="version" value={changed.version} />
      <section aria-labelledby="now-title" className="notice mb-6">
        <h2 id="now-title">The record says now</h2>
        {changed.fields.length === 0 && <p>The same as this form.</p>}
        <dl className="my-2 space-y-1">
          {changed.fields.map(({ field, now }) => (
            <div key={field} className="break-words">
              <dt className="inline text-second">{FIELD_WORDS[field] ?? field}: </dt>
              <dd className="inline">
                <ValueShown field={field} value={now} timeZone={timeZone} />
              </dd>
            </div>
          ))}
        </dl>
        <p>Take over what is right, then save: the form then replaces what the record says.</p>
      </section>
    </>
  )
}
