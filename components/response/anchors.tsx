import { HIGH_ANCHOR, LOW_ANCHOR } from '@/lib/mymop/items'

/** What the two ends of a row of scores mean. Screen readers hear it with each row. */
export function Anchors() {
  return (
    <p className="mb-3 grid grid-cols-[7fr_1.6fr] text-sm leading-tight text-second" aria-hidden="true">
      <span className="flex justify-between gap-4">
        <span className="max-w-28 sm:max-w-none">0 {LOW_ANCHOR}</span>
        <span className="max-w-28 text-right sm:max-w-none">6 {HIGH_ANCHOR}</span>
      </span>
    </p>
  )
}
