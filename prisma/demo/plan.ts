import { type Random, randomFor } from './random'

/** How a course of the demo goes; which days it falls on is decided later, by the diary. */
export type CoursePlan = {
  /** Names the course in its seed. */
  key: number
  patient: number
  practitioner: number
  inTreatment: boolean
  /** Was here today, if the practitioner was. */
  seenToday: boolean
  /** scored: answered again later. The other two are lost to follow-up: they stopped coming, or were never asked again. */
  followUp: 'scored' | 'stopped' | 'unscored'
  shape: 'ordinary' | 'worse' | 'stuck'
  visits: number
  /** Severity at the baseline, and how much it falls by session 6, on the profile's scale. */
  severity: number
  fall: number
  reopened: boolean
  /** One more answer within a week of another. */
  overlap: boolean
  /** Runs beside the patient's other course. */
  atOnce: boolean
}

export type PatientPlan = { special: 'child' | 'over_90' | null; courses: CoursePlan[] }

// The figures that reference studies of MYMOP in acupuncture report: Thompson 2016 for the baseline, Fixler 2012 for
// the fall by session 6. They are a little above the target, because scores end at 0 and at 6.
const SEVERITY = { mean: 4.3, sd: 0.75 }
const FALL = { mean: 1.8, sd: 1.18 }
const COURSES_PER_PATIENT = 1.25
const LOST = 0.4
const IN_TREATMENT = 0.17

/** Normal draws whose mean and spread are exactly as asked, so that a small clinic has the figures of a large one. */
function standardised(random: Random, count: number, { mean, sd }: { mean: number; sd: number }): number[] {
  const raw = Array.from({ length: count }, () => random.normal(0, 1))
  const average = raw.reduce((sum, value) => sum + value, 0) / count
  const spread = Math.sqrt(raw.reduce((sum, value) => sum + (value - average) ** 2, 0) / count)
  return raw.map(value => mean + (sd * (value - average)) / (spread || 1))
}

type Kind = Pick<CoursePlan, 'inTreatment' | 'seenToday' | 'followUp' | 'shape' | 'visits'>

const showsFall = (kind: Kind) => kind.followUp === 'scored' && kind.shape === 'ordinary'

/** The open courses of one practitioner in turn: the first needs attention, the second too, and so on round. */
function inTreatmentKind(random: Random, turn: number, practitioner: number): Kind {
  const open = { inTreatment: true, seenToday: turn % 9 === 4, followUp: 'scored', shape: 'ordinary' } as const
  const round = turn % 9
  if (round === 0) return { ...open, shape: 'worse', visits: random.int(5, 8) }
  if (round === 1) return { ...open, shape: 'stuck', visits: random.int(4, 5) }
  if (round === 2) return { ...open, followUp: 'unscored', visits: random.int(3, 6) }
  if (round === 3 && practitioner % 3 === 0) return { ...open, followUp: 'unscored', visits: 1 }
  return { ...open, visits: random.int(2, 11) }
}

function finishedKind(random: Random, followUp: CoursePlan['followUp']): Kind {
  const finished = { inTreatment: false, seenToday: false, followUp, shape: 'ordinary' } as const
  if (followUp === 'stopped')
    return {
      ...finished,
      visits: random.weighted([
        [1, 3],
        [2, 4],
        [3, 2],
        [4, 1],
      ]),
    }
  if (followUp === 'unscored') return { ...finished, visits: random.int(4, 12) }
  const [from, to] = random.weighted<[number, number]>([
    [[5, 8], 20],
    [[9, 12], 38],
    [[13, 16], 26],
    [[17, 24], 14],
  ])
  return { ...finished, visits: random.int(from, to) }
}

/** What kinds of courses there are: first those in treatment now, then the finished ones in any order. */
function kinds(random: Random, courses: number, practitioners: number): Kind[] {
  const open = Array.from({ length: Math.round(courses * IN_TREATMENT) }, (_, at) =>
    inTreatmentKind(random, Math.floor(at / practitioners), at % practitioners),
  )
  const finished = courses - open.length
  const lost = Math.round(courses * LOST) - open.filter(kind => kind.followUp !== 'scored').length
  const ways = Array.from({ length: finished }, (_, at): CoursePlan['followUp'] => {
    if (at >= lost) return 'scored'
    return at < lost * 0.58 ? 'stopped' : 'unscored'
  })
  return [...open, ...random.shuffled(ways).map(way => finishedKind(random, way))]
}

function coursePlans(random: Random, courses: number, practitioners: number): Omit<CoursePlan, 'patient'>[] {
  const all = kinds(random, courses, practitioners)
  const severities = standardised(random, courses, SEVERITY)
  // Only those who answer again show their fall: it is their figures that have to come out.
  const shown = standardised(random, all.filter(showsFall).length, FALL)
  return all.map((kind, key) => ({
    ...kind,
    key,
    practitioner: kind.inTreatment ? key % practitioners : random.int(0, practitioners - 1),
    severity: severities[key] ?? SEVERITY.mean,
    fall: (showsFall(kind) ? shown.pop() : undefined) ?? random.normal(FALL.mean, FALL.sd),
    reopened: kind.followUp === 'scored' && !kind.inTreatment && kind.visits >= 9 && random.chance(0.1),
    overlap: false,
    atOnce: false,
  }))
}

/** At least one practitioner for 300 patients, and never fewer than three. */
export const practitionersFor = (patients: number): number => Math.max(3, Math.ceil(patients / 300))

/** Who comes with what: every patient with the plans of their courses, the latest first. The same for the same seed. */
export function planClinic(seed: number, patients: number): PatientPlan[] {
  const random = randomFor(seed, 'plan')
  const withoutCourse = Math.round(patients * 0.015)
  const treated = patients - withoutCourse
  const all = coursePlans(random, Math.round(patients * COURSES_PER_PATIENT), practitionersFor(patients))
  const plans: PatientPlan[] = Array.from({ length: patients }, () => ({ special: null, courses: [] }))
  all.slice(0, treated).forEach((course, patient) => {
    plans[patient]?.courses.push({ ...course, patient })
  })
  addSecondCourses(random, plans.slice(0, treated), all.slice(treated))
  markSpecial(plans)
  return plans
}

function addSecondCourses(random: Random, plans: PatientPlan[], second: Omit<CoursePlan, 'patient'>[]): void {
  const patients = random.shuffled(plans.map((_, at) => at))
  const beside = Math.max(2, Math.round(plans.length * 0.025))
  second.forEach((course, at) => {
    const patient = patients[at % patients.length] ?? 0
    const first = plans[patient]?.courses[0]
    if (!first || plans[patient]?.courses.length !== 1) return
    const atOnce = at < beside && first.followUp === 'scored' && first.shape === 'ordinary'
    const inTreatment = atOnce && first.inTreatment
    const kept = atOnce ? { atOnce, inTreatment, reopened: false } : {}
    plans[patient]?.courses.push({ ...course, patient, practitioner: first.practitioner, ...kept })
  })
}

/** The few whom a demo needs to have, whatever the chance. */
function markSpecial(plans: PatientPlan[]): void {
  const ordinary = (plan: PatientPlan) =>
    plan.courses.length === 1 && plan.courses[0]?.followUp === 'scored' && plan.courses[0].shape === 'ordinary'
  const [child, old, ...others] = plans.filter(ordinary)
  if (child) child.special = 'child'
  if (old) old.special = 'over_90'
  others.forEach(({ courses: [course] }, at) => {
    if (course && at % 150 === 0) course.overlap = true
  })
}
