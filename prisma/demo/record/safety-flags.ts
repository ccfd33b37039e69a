import type { SafetyFlag, Session } from '@/lib/generated/prisma/client'
import { addDays, type Day } from '@/lib/time/day'
import { idAt } from '../moments'
import type { Sex } from '../people'
import type { Random } from '../random'

/** Keys of the product's list of safety flags. */
export type FlagKey = 'anticoagulant' | 'pregnancy' | 'diabetes_neuropathy' | 'pacemaker' | 'metal_allergy'

export type DemoFlag = { flag: FlagKey; detail: string; dueDate: Day | '' }

/** How likely a flag is from an age on: about 12 in 100 patients have one. */
const KINDS: readonly { flag: FlagKey; from: number; chance: number; details: readonly string[] }[] = [
  { flag: 'anticoagulant', from: 50, chance: 0.085, details: ['Apixaban', 'Warfarin', 'Rivaroxaban', 'Edoxaban'] },
  {
    flag: 'diabetes_neuropathy',
    from: 35,
    chance: 0.055,
    details: ['Type 2, tablets', 'Type 2, diet alone', 'Type 1, insulin'],
  },
  { flag: 'pacemaker', from: 60, chance: 0.03, details: ['Pacemaker, left chest', 'Pacemaker, checked each spring'] },
  { flag: 'metal_allergy', from: 0, chance: 0.02, details: ['Nickel', 'Nickel and cobalt'] },
]

/** Problems that nobody has who is pregnant. */
const NOT_WHILE_PREGNANT = ['Period pain', 'Menopausal hot flushes']

type Patient = { sex: Sex; age: number; inTreatment: boolean; problems: readonly string[]; today: Day }

/** What a treatment has to heed of one patient. Only who is in treatment today is pregnant, 6 to 37 weeks. */
export function flagsFor({ sex, age, inTreatment, problems, today }: Patient, random: Random): DemoFlag[] {
  const kept = KINDS.flatMap(({ flag, from, chance, details }): DemoFlag[] => {
    const [has, detail] = [random.chance(chance), random.pick(details)]
    return has && age >= from ? [{ flag, detail, dueDate: '' }] : []
  })
  const [pregnant, days] = [random.chance(0.45), random.int(21, 238)]
  const may = sex === 'woman' && age >= 22 && age <= 42 && inTreatment
  if (!pregnant || !may || problems.some(problem => NOT_WHILE_PREGNANT.includes(problem))) return kept
  return [...kept, { flag: 'pregnancy', detail: '', dueDate: addDays(today, days) }]
}

const FIRST_KNOWN_BEFORE_DUE = 245

type Around = { clinicId: string; patientId: string; sessions: readonly Session[]; random: Random }

/** The rows, each noted at the first visit; a pregnancy at the first one at which it was known. */
export function flagRows(flags: readonly DemoFlag[], { clinicId, patientId, sessions, random }: Around): SafetyFlag[] {
  return flags.flatMap(flag => {
    const from = flag.dueDate ? addDays(flag.dueDate, -FIRST_KNOWN_BEFORE_DUE) : ''
    const session = sessions.find(({ treatedOn }) => treatedOn >= from) ?? sessions.at(-1)
    if (!session) return []
    const { createdAt, createdById } = session
    const ended = { endedAt: null, endedById: null, endReason: '' }
    return [
      {
        ...flag,
        ...ended,
        id: idAt(createdAt, random),
        clinicId,
        patientId,
        since: '',
        version: 1,
        createdById,
        createdAt,
      },
    ]
  })
}
