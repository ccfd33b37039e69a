'use client'

import { useEffect, useRef, useState } from 'react'

type Props = { text: string; rows: number; label: string; name?: string; maxLength?: number }

/**
 * A text that is changed on the page and kept nowhere. A text box prints only what its frame shows, so what is typed
 * goes beneath it as plain text for the printer. Without JavaScript the box itself prints, high enough for the text it
 * began with.
 */
export function LetterText({ text, rows, label, name, maxLength }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  // Read from the page: somebody may have typed before this ran.
  useEffect(() => setTyped(box.current?.value ?? ''), [])
  return (
    <div className="letter-body">
      <textarea
        ref={box}
        aria-label={label}
        name={name}
        maxLength={maxLength}
        className="letter-text"
        defaultValue={text}
        rows={rows}
        autoComplete="off"
        dir="auto"
        onInput={event => setTyped(event.currentTarget.value)}
      />
      {typed !== null && (
        <div className="letter-typed" dir="auto" aria-hidden="true">
          {typed}
        </div>
      )}
    </div>
  )
}
