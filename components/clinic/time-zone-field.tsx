'use client'

import { useEffect, useRef } from 'react'
import { Field } from '@/components/form/field'

/** The clinic's time zone, typed with suggestions; this browser's own zone stands there to begin with. */
export function TimeZoneField({ zones, value }: { zones: string[]; value?: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = place.current?.querySelector('input')
    if (input && input.value === '') input.value = Intl.DateTimeFormat().resolvedOptions().timeZone
  }, [])
  return (
    <div ref={place}>
      <Field
        name="timeZone"
        label="Time zone"
        hint="Decides which day a visit belongs to. Such as Europe/London."
        list="time-zones"
        autoComplete="off"
        defaultValue={value}
        required
      />
      <datalist id="time-zones">
        {zones.map(zone => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </div>
  )
}
