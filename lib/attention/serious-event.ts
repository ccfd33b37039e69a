import type { AdverseOutcome } from '@/lib/generated/prisma/enums'
import { formatDayInText } from '@/lib/time/format'
import type { Rule } from './facts'

const STANDS: Record<AdverseOutcome, string> = {
  resolved: 'resolved',
  improving: 'improving, not resolved',
  continuing: 'continuing',
  lasting_harm: 'lasting harm',
  death: 'death',
  unknown: 'outcome not known',
}

/**
 * Each serious event that has not resolved, after discharge too. Lasting harm and death never resolve: they stand until
 * somebody puts them to rest. Another outcome is something new.
 */
export const seriousEvents: Rule = ({ seriousEvents }, { today, timeZone }) =>
  seriousEvents.map(({ id, name, occurredOn, outcome }) => ({
    about: `${id} ${outcome}`,
    words: `Serious event of ${formatDayInText(occurredOn, timeZone, today)}: ${name} (${STANDS[outcome]})`,
    link: { href: `/adverse-events/${id}`, words: 'See the event' },
  }))
