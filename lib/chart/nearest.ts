/** Index of the entry whose x is nearest to `position`, or null of an empty list. Of two as near, the later one. */
export function nearestIndex(xs: readonly number[], position: number): number | null {
  let nearest: number | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const [index, x] of xs.entries()) {
    const away = Math.abs(x - position)
    if (away > distance) continue
    nearest = index
    distance = away
  }
  return nearest
}
