'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

/**
 * A letter under its head, changed on the page and kept nowhere. A text box prints only what its frame shows, so what is
 * typed goes beneath it as plain text for the printer. Without JavaScript the box itself prints, high enough for the text
 * it began with.
 */
export function LetterEditor({ text, rows, children }: { text: string; rows: number; children: ReactNode }) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  // Read from the page: somebody may have typed before this ran.
  useEffect(() => setTyped(box.current?.value ?? ''), [])
  return (
    <>
      {typed !== null && (
        <button type="button" className="button button-accent letter-print" onClick={() => window.print()}>
          Print letter
        </button>
      )}
      <article className="letter" aria-label="Letter">
        {children}
        <textarea
          ref={box}
          aria-label="Text of the letter"
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
      </article>
    </>
  )
}
