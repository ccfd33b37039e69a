import type { AdverseEventView } from '@/lib/adverse-event/view'

type Props = { event: Pick<AdverseEventView, 'serious' | 'toBeCompleted'> }

/** What makes an event stand out, in words: that it was serious, and that its record is not complete. */
export function EventMarks({ event: { serious, toBeCompleted } }: Props) {
  if (!serious && !toBeCompleted) return null
  return (
    <span className="my-1 flex flex-wrap gap-1.5 text-sm">
      {serious && (
        <span className="rounded border border-worse bg-worse-wash px-1.5 font-semibold text-worse">Serious</span>
      )}
      {toBeCompleted && <span className="rounded border border-strong bg-sunk px-1.5">To be completed</span>}
    </span>
  )
}
