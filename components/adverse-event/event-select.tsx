'use client'

import { useFormContext } from '@/components/form/form'
import type { EventGroup } from '@/lib/adverse-event/event-name'

type Props = { name: string; groups: EventGroup[]; defaultValue?: string }

/** What happened, from the list in its categories; nothing chosen leaves it to the description. */
export function EventSelect({ name, groups, defaultValue }: Props) {
  const { state } = useFormContext()
  const error = state.errors.find(candidate => candidate.field === name)?.message
  return (
    <div className="field">
      <label htmlFor={name} className="field-label">
        What happened
      </label>
      {error && (
        <p id={`${name}-error`} className="field-error">
          {error}
        </p>
      )}
      <select
        id={name}
        name={name}
        defaultValue={state.values[name] ?? defaultValue ?? ''}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        className="control"
      >
        <option value="">Choose, or describe it below</option>
        {groups.map(({ label, events }) => (
          <optgroup key={label} label={label}>
            {events.map(event => (
              <option key={event.value} value={event.value}>
                {event.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
