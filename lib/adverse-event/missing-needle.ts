import type { Day } from '@/lib/time/day'
import type { AdverseEventInput } from './schema'

const provisional = (when: string) => `Noted when the session was ${when}; severity and causality are provisional.`

/**
 * The event that a needle missing at the end of a session amounts to, from the written account of it. What happened to
 * the patient is not known at that moment: mild, not serious, and certain, since a needle that is not counted out comes
 * from the treatment by definition. Its outcome is not known, so that it is listed as to be completed.
 */
export function eventFromMissingNeedle({
  account,
  treatedOn,
  noted = 'signed',
}: {
  account: string
  treatedOn: Day
  noted?: 'signed' | 'corrected'
}): AdverseEventInput {
  return {
    event: 'needle_lost',
    description: `${provisional(noted)}\n${account}`,
    occurredOn: treatedOn,
    severity: 'mild',
    serious: false,
    causality: 'certain',
    action: '',
    outcome: 'unknown',
    resolvedOn: '',
  }
}
