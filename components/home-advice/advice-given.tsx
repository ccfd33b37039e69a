import Link from 'next/link'
import type { GivenAdvice } from '@/lib/home-advice/data'

/** What a session sent home with the patient, with the way to the handout. */
export function AdviceGiven({ sessionId, given }: { sessionId: string; given: GivenAdvice[] }) {
  if (given.length === 0) return null
  return (
    <p className="break-words">
      <span className="text-second">To do at home:</span> {given.map(({ title }) => title).join(', ')} ·{' '}
      <Link href={`/sessions/${sessionId}/handout`} prefetch={false} className="link inline-block py-2.5">
        print the handout
      </Link>
    </p>
  )
}
