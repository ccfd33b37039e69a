'use client'

import { useFormContext } from '@/components/form/form'

/** Says that a chart without marks is meant. */
export function NothingHurts({ start = false }: { start?: boolean }) {
  const { state } = useFormContext()
  const error = state.errors.find(({ field }) => field === 'nothing')?.message
  const sent = Object.keys(state.values).length > 0
  return (
    <div className="field">
      {error && (
        <p id="nothing-error" className="field-error">
          {error}
        </p>
      )}
      <label className="flex min-h-11 cursor-pointer items-center gap-2">
        <input
          id="nothing"
          type="checkbox"
          name="nothing"
          value="1"
          defaultChecked={sent ? state.values.nothing === '1' : start}
          aria-describedby={error ? 'nothing-error' : undefined}
          className="size-5 accent-(--accent)"
        />
        Nothing hurts
      </label>
    </div>
  )
}
