import 'server-only'
import type { TestPractice } from '@/lib/auth/test-practice'
import { made } from '@/lib/course/test-course'
import { transact } from '@/lib/db/transact'
import { addAdvice, giveAdvice } from './mutations'
import { newAdviceSchema } from './schema'

type Typed = { adviceKind?: string; title?: string; text?: string; submission?: string }

/** For tests: the form of an entry of the library, as somebody types it. */
export function adviceForm(typed: Typed = {}) {
  const entry = { adviceKind: 'stretch', title: 'Calf stretch', text: 'Hold for 20 seconds.' }
  return newAdviceSchema.parse({ ...entry, submission: crypto.randomUUID(), ...typed })
}

/** For tests: an entry of the clinic's library. Returns its id. */
export function addTestAdvice({ actor }: TestPractice, typed: Typed = {}): Promise<string> {
  return made(addAdvice(actor, adviceForm(typed)))
}

/** For tests: gives advice in a session, in a transaction of its own. */
export function giveInSession({ actor }: TestPractice, sessionId: string, adviceIds: string[]) {
  return transact(tx => giveAdvice(tx, actor, sessionId, adviceIds))
}
