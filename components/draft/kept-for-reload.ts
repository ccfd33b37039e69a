import type { Patch, Values } from '@/lib/draft/merge'

export type Kept = {
  draftId: string
  /** Whether the draft was kept before. */
  exists: boolean
  /** What it was known to hold. */
  known: Values
  /** What was sent and not answered yet. */
  unanswered: Patch | null
  /** What the form held, and before anybody typed. */
  typed: Values
  atFirst: Values
}

const place = (courseId: string) => `draft:${courseId}`

/**
 * Holds what was typed while a page is reloaded or left, since the last moment of it may not have reached the server. It stays in this tab,
 * ends with it, and is taken away as soon as it was read.
 */
export function keepForReload(courseId: string, kept: Kept): void {
  try {
    sessionStorage.setItem(place(courseId), JSON.stringify(kept))
  } catch {
    // Without storage the draft on the server is a moment older.
  }
}

/** What was held, once. */
export function keptForReload(courseId: string): Kept | null {
  try {
    const kept = sessionStorage.getItem(place(courseId))
    sessionStorage.removeItem(place(courseId))
    return kept ? (JSON.parse(kept) as Kept) : null
  } catch {
    return null
  }
}
