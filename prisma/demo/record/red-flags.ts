import type { Course, RedFlagAnswer, RedFlagScreen, Session } from '@/lib/generated/prisma/client'
import { addDays, type Day } from '@/lib/time/day'
import { idAt, momentAt } from '../moments'
import type { Random } from '../random'

/** What is asked at the start of a course, as in the product's list of red flags. */
const ASKED = [
  ['bowel_incontinence', 'New bowel incontinence or loss of sphincter tone'],
  ['urinary_retention', 'New urinary retention or incontinence'],
  ['saddle_numbness', 'Numbness around the saddle area'],
  ['leg_weakness', 'Severe or progressive weakness or numbness of the legs'],
  ['pain_both_legs', 'Pain down both legs'],
  ['cannot_walk', 'Sudden low back pain so severe that walking is impossible'],
  ['history_of_cancer', 'History of cancer'],
  ['weight_loss', 'Unexplained weight loss'],
  ['night_pain', 'Persistent night pain that no position relieves'],
  ['fever', 'Fever, chills or rigors'],
  ['immunosuppression', 'Immunosuppression, injected drugs or a recent bacterial infection'],
  ['major_trauma', 'Sudden onset after major trauma'],
  ['minor_trauma_osteoporosis', 'Minor trauma with osteoporosis or long steroid use'],
] as const

type Row = Omit<RedFlagAnswer, 'state'> & { state: RedFlagAnswer['state'] }

type For = { course: Course; first: Session; today: Day; random: Random }

export type Screened = { screens: RedFlagScreen[]; answers: Row[] }

/** The red flags asked about at the start of most courses: nearly all absent, a few not asked, one present in a hundred courses. */
export function screenOf({ course, first, today, random }: For): Screened {
  if (!random.chance(0.85)) return { screens: [], answers: [] }
  const { createdAt: at, createdById: byId } = first
  const screen: RedFlagScreen = {
    id: idAt(at, random),
    clinicId: course.clinicId,
    courseId: course.id,
    screenedOn: course.startedOn,
    occasion: 'start',
    note: '',
    byId,
    at,
  }
  const present = random.chance(0.012)
  const answers = ASKED.map(([flag, words]) => ({
    id: idAt(at, random),
    screenId: screen.id,
    flag,
    words,
    state: random.chance(0.03) ? ('not_asked' as const) : ('absent' as const),
    ...NOT_PRESENT,
    version: 1,
    ...(present && flag === 'night_pain' ? foundPresent(course.startedOn) : {}),
  }))
  return { screens: [screen], answers }

  function foundPresent(on: Day) {
    const closedOn = addDays(on, random.int(10, 30))
    const found = {
      state: 'present' as const,
      action: 'urgent_referral' as const,
      actionNote: 'Letter to the GP, given by hand.',
    }
    if (closedOn >= today) return found
    return {
      ...found,
      closedAt: momentAt(closedOn, 12 * 60),
      closedById: byId,
      closeNote: 'Seen by the GP, nothing found.',
      version: 2,
    }
  }
}

const NOT_PRESENT = {
  action: null,
  actionNote: '',
  closedAt: null,
  closedById: null,
  closeNote: '',
} satisfies Partial<Row>
