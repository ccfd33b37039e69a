/** After which sessions a course is looked at: 4, 8 and half of those planned (rounded up), in order. */
export function reviewSessions(plannedSessions: number): number[] {
  return [...new Set([4, 8, Math.ceil(plannedSessions / 2)])].sort((a, b) => a - b)
}
