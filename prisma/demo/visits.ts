import { addDays, type Day, daysBetween } from '@/lib/time/day'
import type { Booked, Diary } from './diary'
import type { CoursePlan } from './plan'
import { type Random, randomFor } from './random'

export type Visit = Booked & { number: number; practitioner: number }

/** A course's visits, and the number of the one after which it was closed for a while. */
export type Visits = { visits: Visit[]; pausedAfter: number | null }

/** 18 months. */
const WINDOW_DAYS = 547
const FIRST_MINUTES = 60
const MINUTES = 45

/** The days between one visit and the next: weekly at first, then every second week, then further apart. */
function intervals(plan: CoursePlan, random: Random): { days: number[]; pausedAfter: number | null } {
  const slow = random.chance(0.2)
  const days = Array.from({ length: plan.visits - 1 }, (_, at) => {
    const usual =
      at < 5
        ? 7
        : at < 11
          ? random.weighted([
              [7, 3],
              [14, 7],
            ])
          : random.weighted([
              [21, 6],
              [28, 4],
            ])
    return slow ? Math.max(14, usual) : usual
  })
  if (days.length > 3 && random.chance(0.15)) days[random.int(2, days.length - 1)] = random.int(3, 7) * 7
  if (!plan.reopened) return { days, pausedAfter: null }
  const pausedAfter = random.int(5, plan.visits - 3)
  days[pausedAfter - 1] = random.int(45, 80)
  return { days, pausedAfter }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** Puts the courses of one patient into the diary, the latest first, each before the next unless they run at once. */
export function bookCourses(seed: number, courses: CoursePlan[], diary: Diary): Visits[] {
  const { today } = diary
  const opening = addDays(today, -WINDOW_DAYS)
  const drafts = courses.map(plan => {
    const random = randomFor(seed, 'visits', plan.key)
    return { plan, random, ...intervals(plan, random) }
  })
  let limit = addDays(today, -16)
  return drafts.map(({ plan, random, days, pausedAfter }, at) => {
    const later = drafts.slice(at + 1).filter(draft => !draft.plan.atOnce)
    const needed = sum(days) + sum(later.map(draft => sum(draft.days) + 40))
    const last = lastDay(plan, random, { today, limit, earliest: addDays(opening, needed) })
    const visits = book(plan, random, days, last, diary).filter(visit => visit.day >= opening)
    const nextIsBeside = drafts[at + 1]?.plan.atOnce ?? false
    const boundary = nextIsBeside ? visits.at(-1)?.day : visits[0] && addDays(visits[0].day, -21)
    limit = boundary ?? limit
    const dropped = plan.visits - visits.length
    const numbered = visits.map((visit, index) => ({ ...visit, number: index + 1 }))
    return { visits: numbered, pausedAfter: pausedAfter && pausedAfter > dropped ? pausedAfter - dropped : null }
  })
}

type Between = { today: Day; limit: Day; earliest: Day }

function lastDay(plan: CoursePlan, random: Random, { today, limit, earliest }: Between): Day {
  const ago = random.weighted([
    [random.int(0, 2), 4],
    [random.int(3, 7), 4],
    [random.int(8, 12), 2],
  ])
  if (plan.inTreatment) return plan.seenToday ? today : addDays(today, -ago)
  if (plan.atOnce) return addDays(limit, -ago)
  const room = Math.max(0, daysBetween(earliest, limit))
  return addDays(limit, -random.int(0, room))
}

function book(plan: CoursePlan, random: Random, days: number[], last: Day, diary: Diary): Visit[] {
  const wished = 9 * 60 + random.int(0, 33) * 15
  const visits: Visit[] = []
  let day = last
  for (let number = plan.visits; number >= 1; number--) {
    const away = number > 1 && !plan.atOnce && random.chance(0.04)
    const practitioner = away ? (plan.practitioner + 1) % 3 : plan.practitioner
    const minutes = number === 1 ? FIRST_MINUTES : MINUTES
    const booked = diary.bookBy(practitioner, day, wished + random.int(-2, 2) * 15, minutes)
    visits.unshift({ ...booked, number, practitioner })
    day = addDays(booked.day, -(days[number - 2] ?? 0))
  }
  return visits
}
