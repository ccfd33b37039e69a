import { createHash } from 'node:crypto'
import type { Reason } from './reasons'

/** What names one reason of one course in an address, of which nothing can be read: 16 hexadecimal digits. */
export function keyOf(courseId: string, reason: Reason, about: string): string {
  return createHash('sha256').update(`${courseId} ${reason} ${about}`).digest('hex').slice(0, 16)
}
