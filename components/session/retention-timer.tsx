'use client'

import { useEffect, useRef, useState } from 'react'
import { useFormContext } from '@/components/form/form'

const MINUTE = 60_000

/**
 * Counts the needles' time down. When it ends is a field of the form, so a draft that is opened again goes on counting.
 * At the end it says so, and sounds where the browser lets it.
 */
export function RetentionTimer({ minutes = 20 }: { minutes?: number }) {
  const { state } = useFormContext()
  const field = useRef<HTMLInputElement>(null)
  const sound = useRef<AudioContext | null>(null)
  const [endsAt, setEndsAt] = useState(Number(state.values.timerEnds) || 0)
  const [left, setLeft] = useState<number | null>(null)

  useEffect(() => {
    if (!endsAt) return setLeft(null)
    const tick = () => setLeft(endsAt - Date.now())
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [endsAt])

  const over = left !== null && left <= 0
  useEffect(() => {
    if (over) beep(sound.current)
  }, [over])

  function set(end: number) {
    setEndsAt(end)
    if (!field.current) return
    field.current.value = end ? String(end) : ''
    field.current.dispatchEvent(new Event('input', { bubbles: true }))
  }

  function start() {
    const typed = Number(document.querySelector<HTMLInputElement>('#timerMinutes')?.value)
    // A sound may be made later only where it was prepared by a press.
    sound.current ??= 'AudioContext' in window ? new AudioContext() : null
    set(Date.now() + (typed > 0 && typed <= 120 ? typed : minutes) * MINUTE)
  }

  return (
    <fieldset className="field timer">
      <legend className="field-label">Retention timer</legend>
      {/* A text, not of type "hidden": there React would put the first value back at each drawing. */}
      <input ref={field} hidden autoComplete="off" name="timerEnds" defaultValue={state.values.timerEnds ?? ''} />
      <div className="flex flex-wrap items-center gap-3">
        {left === null ? (
          <>
            <label className="flex items-center gap-2">
              <input
                id="timerMinutes"
                type="number"
                min={1}
                max={120}
                defaultValue={minutes}
                className="control max-w-20"
                suppressHydrationWarning
              />
              minutes
            </label>
            <button type="button" className="button" onClick={start}>
              Start
            </button>
          </>
        ) : (
          <>
            <span className={`tabular text-xl font-semibold ${over ? 'text-worse' : ''}`}>{clock(left)}</span>
            <button type="button" className="button" onClick={() => set(0)}>
              {over ? 'Done' : 'Stop'}
            </button>
          </>
        )}
      </div>
      <p role="status" className={over ? 'notice-worse mt-2 font-semibold' : 'sr-only'}>
        {over ? 'The time is over: take the needles out.' : ''}
      </p>
    </fieldset>
  )
}

function clock(left: number): string {
  const seconds = Math.ceil(Math.abs(left) / 1000)
  const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return left <= 0 ? `over by ${words}` : words
}

/** Three short tones; silent where sound is not allowed. */
function beep(context: AudioContext | null) {
  if (!context) return
  for (const at of [0, 0.4, 0.8]) {
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.frequency.value = 880
    volume.gain.value = 0.15
    tone.connect(volume).connect(context.destination)
    tone.start(context.currentTime + at)
    tone.stop(context.currentTime + at + 0.2)
  }
}
