import { HIGH_ANCHOR, LOW_ANCHOR } from '@/lib/mymop/items'

/** What the two ends of a row of scores mean. Screen readers hear it with each row. */
export function Anchors() {
  return (
    <p className="mb-3 flex justify-between gap-4 text-sm text-second" aria-hidden="true">
      <span>0 {LOW_ANCHOR}</span>
      <span className="text-right">6 {HIGH_ANCHOR}</span>
    </p>
  )
}
