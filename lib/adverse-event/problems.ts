import type { Actor } from '@/lib/auth/actor'
import type { FieldError } from '@/lib/result'
import { type Day, today } from '@/lib/time/day'
import { dayProblem } from '@/lib/visit-day/day-problem'
import type { AdverseEventInput } from './schema'
import { SERIOUS_MEANS } from './words'

type Around = {
  birthDate: Day
  startedOn: Day
  /** What the record says already, where it is corrected: a day that stays is not judged again. */
  recorded?: { occurredOn: Day; resolvedOn: Day | '' }
}

/** What is wrong with an event beyond each field alone: its days, what makes it serious, when it can have resolved. */
export function eventProblems(actor: Actor, input: AdverseEventInput, around: Around): FieldError[] {
  const wrong: FieldError[] = []
  const { occurredOn, outcome, resolvedOn } = input
  if (input.event === '' && input.description === '') {
    wrong.push({ field: 'event', message: 'Choose what happened, or describe it.' })
  }
  if (occurredOn !== around.recorded?.occurredOn) wrong.push(...dayProblem(actor, 'occurredOn', occurredOn, around))
  if (!input.serious && (outcome === 'lasting_harm' || outcome === 'death')) {
    wrong.push({ field: 'serious', message: `${SERIOUS_MEANS} Choose yes, or another outcome.` })
  }
  if (resolvedOn === '') return wrong
  const resolved = (message: string) => wrong.push({ field: 'resolvedOn', message })
  if (outcome !== 'resolved') resolved('Only an event that has resolved has this day. Empty it, or choose "Resolved".')
  else if (resolvedOn < occurredOn) resolved('This day is before the event. Choose that day or a later one.')
  else if (resolvedOn > today(actor.clinic.timeZone) && resolvedOn !== around.recorded?.resolvedOn) {
    resolved('This day is still to come. Choose today or an earlier day.')
  }
  return wrong
}
