'use client'

import { useFormContext } from '@/components/form/form'
import { FIELD_WORDS } from '@/components/ui/field-words'
import { refusalOf } from './refusal'

/**
 * The version that a correction answers. Where somebody changed the record meanwhile it shows what it says now, and
 * answers that version from then on: whoever sends the form again has seen what they replace.
 */
export function RecordNow({ version }: { version: number }) {
  const refusal = refusalOf(useFormContext().state)
  if (refusal?.kind !== 'changed') return <input type="hidden" name="version" value={version} />
  return (
    <>
      <input type="hidden" name="version" value={refusal.version} />
      <section aria-labelledby="now-title" className="notice mb-6">
        <h2 id="now-title">The record says now</h2>
        {refusal.fields.length === 0 && <p>The same as this form.</p>}
        <dl className="my-2 space-y-1">
          {refusal.fields.map(({ field, now }) => (
            <div key={field} className="break-words">
              <dt className="inline text-second">{FIELD_WORDS[field] ?? field}: </dt>
              <dd className="inline" dir="auto">
                {now || 'empty'}
              </dd>
            </div>
          ))}
        </dl>
        <p>Take over what is right, then save: the form then replaces what the record says.</p>
      </section>
    </>
  )
}
