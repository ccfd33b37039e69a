import type { Consent, Session } from '@/lib/generated/prisma/client'
import { addDays, type Day } from '@/lib/time/day'
import { idAt } from '../moments'
import type { Random } from '../random'

const EXPLAINED = {
  treatment:
    'What acupuncture is; usual side effects, such as a bruise or tiredness; rare serious ones; that it can be stopped at any time.',
  report: 'Scores are counted with those of others; nobody is named; declining changes nothing.',
}

type Around = { clinicId: string; patientId: string; first: Session; today: Day; random: Random }

/** What a patient consented to at the first visit: always to treatment, mostly to the report; a few withdrew that later. */
export function consentRows({ clinicId, patientId, first, today, random }: Around): Consent[] {
  const report = random.weighted([
    ['given', 90],
    ['declined', 4],
    ['not asked', 6],
  ] as const)
  const withdrawnOn = addDays(first.treatedOn, random.int(20, 200))
  const withdraws = report === 'given' && random.chance(0.01) && withdrawnOn <= today
  const asked = (kind: Consent['kind'], given: boolean): Consent => ({
    id: idAt(first.createdAt, random),
    clinicId,
    patientId,
    kind,
    given,
    explained: EXPLAINED[kind],
    on: first.treatedOn,
    takenById: first.createdById,
    at: first.createdAt,
    withdrawnOn: '',
    withdrawnById: null,
    withdrawReason: '',
  })
  const treatment = asked('treatment', true)
  if (report === 'not asked') return [treatment]
  const answer = asked('report', report === 'given')
  if (!withdraws) return [treatment, answer]
  return [treatment, { ...answer, withdrawnOn, withdrawnById: first.createdById, withdrawReason: 'Prefers not to.' }]
}
