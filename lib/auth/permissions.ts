import type { Actor } from './actor'

/** Whether the actor may invite, disable and change the members of the clinic, and its settings. */
export function canManageClinic(actor: Actor): boolean {
  return actor.role === 'owner'
}

/** Whether the actor may record treatments and scores. Both roles of today treat; the question is asked all the same. */
export function canTreat(actor: Actor): boolean {
  return actor.role === 'owner' || actor.role === 'practitioner'
}
