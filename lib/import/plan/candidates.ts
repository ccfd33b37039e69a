import { keyOf, saidOf } from './key'
import type { Known } from './known'
import type { Candidate, PlanRow } from './row'

/** The rows that can be read, each with its keys and who treated. An address that nobody here has is the row's problem. */
export function foundCandidates(rows: PlanRow[], known: Known): Candidate[] {
  return rows.flatMap(row => {
    const { values } = row
    if (!values || row.problems.length > 0) return []
    const email = values.practitionerEmail.trim().toLowerCase()
    const practitionerId = email === '' ? known.actorId : known.memberOf(email)
    const key = keyOf(known.clinicId, values)
    const candidate: Candidate = {
      row,
      values,
      key,
      said: saidOf(values),
      before: known.rowOf(key),
      practitionerId: practitionerId ?? known.actorId,
      problems: [...row.problems],
      notes: [...row.notes],
      left: null,
    }
    if (practitionerId === null) {
      const words = `Nobody in this clinic has the address ${email}. Invite them first, or leave the cell empty: then it is who brings the file in.`
      candidate.problems.push({ column: 'practitioner_email', words })
    }
    return candidate
  })
}
