'use client'

import { useEffect, useRef, useState } from 'react'
import { Select } from '@/components/form/field'
import { nearestSession } from '@/lib/adverse-event/nearest-session'
import type { Day } from '@/lib/time/day'

/** A session to choose from, in the order of the days; `day` is its day in words. */
export type SessionToChoose = { id: string; treatedOn: Day; number: number; day: string }

type Props = { sessions: SessionToChoose[]; defaultValue?: string }

/** Which session an event belongs to. The last one up to its day is said in words and left to be chosen. */
export function SessionChoice({ sessions, defaultValue }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [day, setDay] = useState('')
  useEffect(() => {
    const field = place.current?.closest('form')?.querySelector<HTMLInputElement>('input[name="occurredOn"]')
    if (!field) return
    const read = () => setDay(field.value)
    read()
    field.addEventListener('input', read)
    return () => field.removeEventListener('input', read)
  }, [])
  const nearest = day ? nearestSession(sessions, day) : null
  const choices = sessions.map(({ id, number, day }) => ({ value: id, label: `Session ${number}, ${day}` })).reverse()
  return (
    <div ref={place}>
      <Select
        name="sessionId"
        label="Which session does it belong to?"
        hint={
          <span role="status">
            {nearest
              ? `The last one up to this day is session ${nearest.number}, ${nearest.day}.`
              : day && 'No session was on or before this day.'}
          </span>
        }
        optional
        choices={choices}
        empty="No session"
        defaultValue={defaultValue}
      />
    </div>
  )
}
