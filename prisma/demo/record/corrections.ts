import type { Amendment, Session } from '@/lib/generated/prisma/client'
import { idAt } from '../moments'
import type { Random } from '../random'
import { mistyped } from '../spelling'

type Corrected = { sessions: Session[]; amendments: Amendment[] }

/** About one signed session in a hundred was put right soon after: a word of the note, or a point that was left out. */
export function correctSessions(sessions: Session[], random: Random): Corrected {
  const amendments: Amendment[] = []
  const rows = sessions.map(session => {
    if (!random.chance(0.01)) return session
    const at = new Date(session.createdAt.getTime() + random.int(5, 20) * 60_000)
    const { field, before, reason } = slip(session, random)
    const after = session[field]
    amendments.push({
      id: idAt(at, random),
      clinicId: session.clinicId,
      subject: 'session',
      subjectId: session.id,
      version: 2,
      changes: JSON.stringify([{ field, before, after }]),
      reason,
      byId: session.practitionerId,
      at,
    })
    return { ...session, version: 2 }
  })
  return { sessions: rows, amendments }
}

/** What the record said at first. */
function slip({ note, prescription }: Session, random: Random) {
  const wrong = mistyped(note)
  if (random.chance(0.5) && wrong !== note) return { field: 'note', before: wrong, reason: 'Spelling' } as const
  const before = prescription.split(', ').slice(0, -1).join(', ')
  return { field: 'prescription', before, reason: 'The last point was left out' } as const
}
