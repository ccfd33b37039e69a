import { createHash } from 'node:crypto'
import { fold } from '@/lib/patient/fold'

/** What makes two problems the same: all but case, spaces, accents and punctuation. Signs alone are themselves. */
export function problemIdentity(problem: string): string {
  return fold(problem) || problem.trim()
}

/** The key of a problem in one clinic, for addresses: it does not say the problem, and is another in another clinic. */
export function problemKey(clinicId: string, problem: string): string {
  return createHash('sha256')
    .update(`${clinicId}\n${problemIdentity(problem)}`)
    .digest('base64url')
    .slice(0, 12)
}
