import type { TimeDomain } from './frame'

/** A named day of the x axis. */
export type Tick = { x: number; label: string }

/**
 * Chooses which of the visit days the x axis names: the first, the last, and as many between as stand far enough apart
 * that at most `most` labels fit. Days come as day numbers in any order; the answer is in order and without doubles.
 */
export function chooseTicks(days: readonly number[], [first, last]: TimeDomain, most: number): number[] {
  const inOrder = [...new Set(days)].sort((a, b) => a - b)
  const end = inOrder.at(-1)
  if (end === undefined) return []
  const apart = (last - first) / most
  const chosen: number[] = []
  for (const day of inOrder) {
    const before = chosen.at(-1)
    const farEnough = before === undefined || day - before >= apart
    if (farEnough && (before === undefined || day === end || end - day >= apart)) chosen.push(day)
  }
  return chosen
}
