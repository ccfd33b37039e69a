/** Where somebody came from to put a reason to rest: their own dashboard, the clinic's, or the course's page. */
export type Origin = 'own' | 'clinic' | 'course'

/** What the address says of it. A word of this set and never an address, so that it leads nowhere else. */
export const originOf = (asked: unknown): Origin => (asked === 'clinic' || asked === 'course' ? asked : 'own')

/** The page on which a reason is put to rest, which leads back to where somebody came from. */
export function restHref(courseId: string, key: string, from: Origin): string {
  return `/courses/${courseId}/rest/${key}${from === 'own' ? '' : `?from=${from}`}`
}

/** What says that a reason was put to rest, on the page that one comes back to. */
export const RESTED_ID = 'rested'

/** The way back; `rested` has the page say that it is done, where the course stands there. */
export function backTo(from: Origin, courseId: string, rested: boolean): string {
  if (from === 'course') return `/courses/${courseId}${rested ? `?rested#${RESTED_ID}` : ''}`
  const said = `rested=${courseId}#${RESTED_ID}`
  if (from === 'clinic') return `/?whose=clinic${rested ? `&${said}` : ''}`
  return rested ? `/?${said}` : '/'
}

/** What says that a reason was taken back, among those of its course that were put to rest. */
export const TAKEN_BACK_ID = 'taken-back'

/** The page of a course, which says at one of those that were put to rest that it was just taken back. */
export const takenBackHref = (courseId: string, restId: string) =>
  `/courses/${courseId}?back=${restId}#${TAKEN_BACK_ID}`
