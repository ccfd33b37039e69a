const LARGEST = 5
const SMALLEST = 2
const BETWEEN = 1

/** From this radius, in CSS pixels, a mark has room for a hollow middle; a smaller one is solid. */
export const HOLLOW_FROM = 4

/**
 * The radius, in CSS pixels, of the marks of one line, from their x in order. It follows the usual distance between two
 * (the median), so that two answers close together do not shrink the marks of a whole course.
 */
export function markRadius(xs: readonly number[]): number {
  const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0))
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]
  if (usual === undefined) return LARGEST
  return Math.max(SMALLEST, Math.min(LARGEST, (usual - BETWEEN) / 2))
}
