import { describe, expect, test } from 'vitest'
import type { CourseFacts } from '@/lib/attention/facts'
import { review } from '@/lib/attention/review'
import { worseAgain } from '@/lib/attention/worse'
import { itemChange } from '@/lib/mymop/change'
import { toNumber } from '@/lib/mymop/fraction'
import { ITEMS, type Item } from '@/lib/mymop/items'
import { profile } from '@/lib/mymop/profile'
import { ageOn, daysBetween } from '@/lib/time/day'
import { makeClinic } from './clinic'
import { DEFAULT_SEED } from './make-demo'
import { type CourseFigures, figuresOf, mean, median, spread } from './test-figures'

const share = (part: unknown[], whole: unknown[]) => part.length / whole.length

/** The answers given at the start of one session of each course, beside the baseline of that course. */
function atSession(courses: CourseFigures[], number: number) {
  return courses.flatMap(({ sessions, responses, progress }) => {
    const response = responses.find(each => each.sessionId && each.sessionId === sessions[number - 1]?.id)
    const standing = progress.standings.find(({ answer }) => answer.id === response?.id)
    const baseline = progress.baseline?.scores
    return standing?.change && baseline ? [{ change: toNumber(standing.change.value), baseline, standing }] : []
  })
}

function meanItemChange(courses: CourseFigures[], number: number, item: Item): number {
  const changes = atSession(courses, number).map(each => itemChange(each.baseline, each.standing.answer.scores, item))
  return mean(changes.filter(change => change !== null))
}

/** What the reasons to look at a course go by, as far as they go by its answers and sessions. */
const factsOf = ({ course, sessions, responses, progress, open }: CourseFigures): CourseFacts => ({
  ...course,
  open,
  sessions,
  answers: responses,
  progress,
  reopenedOn: null,
  redFlags: [],
  seriousEvents: [],
  died: false,
})

// The expected figures: Thompson 2016 (baseline median 4.25), Fixler 2012 (change 1.6, SD 1.3 at session 6), Lowe 2024
// (61.8 % followed up). "Lost to follow-up" means here: no response at all after the first one, whether the patient
// stopped coming or came on and was never asked again.
describe.each([
  { name: 'the default clinic', patients: 120, seed: DEFAULT_SEED, today: '2026-11-18' },
  { name: 'the default clinic on another day', patients: 120, seed: DEFAULT_SEED, today: '2027-02-21' },
  { name: 'a larger clinic of another seed', patients: 1500, seed: 9, today: '2026-11-18' },
])('$name', ({ patients, seed, today }) => {
  const demo = makeClinic({ patients, seed, today })
  const courses = figuresOf(demo)
  const followedUp = courses.filter(({ progress }) => progress.status === 'followed_up')
  const bySize = patients / 120

  test('about 150 courses and 1,200 sessions for 120 patients', () => {
    expect(Math.abs(demo.courses.length / bySize - 150)).toBeLessThanOrEqual(3)
    expect(Math.abs(demo.sessions.length / bySize - 1200)).toBeLessThanOrEqual(60)
  })

  test('the median of the baseline profile is near 4.25', () => {
    const baselines = courses.flatMap(({ progress }) => (progress.baseline ? [profile(progress.baseline.scores)] : []))
    const values = baselines.flatMap(each => (each ? [toNumber(each.value)] : []))
    expect(values).toHaveLength(courses.length)
    expect(Math.abs(median(values) - 4.25)).toBeLessThanOrEqual(0.15)
  })

  test('the change by session 6 is near 1.6 with a standard deviation near 1.3', () => {
    const changes = atSession(courses, 6).map(({ change }) => change)
    expect(changes.length / bySize).toBeGreaterThan(40)
    expect(Math.abs(mean(changes) - 1.6)).toBeLessThanOrEqual(0.12)
    expect(Math.abs(spread(changes) - 1.3)).toBeLessThanOrEqual(0.12)
  })

  test.each([3, 6])('by session %i symptom 1 improved most and wellbeing least', number => {
    const changes = ITEMS.map(item => meanItemChange(courses, number, item))
    expect(Math.max(...changes)).toBe(changes[0])
    expect(Math.min(...changes)).toBe(changes[3])
  })

  test('symptom 1 goes first: it has more of its change by session 3 than wellbeing has', () => {
    const early = (item: Item) => meanItemChange(courses, 3, item) / meanItemChange(courses, 6, item)
    expect(early('symptom1')).toBeGreaterThan(early('wellbeing'))
  })

  test('5 to 10 in 100 of those followed up are worse', () => {
    const worse = followedUp.filter(({ progress }) => progress.outcome?.verdict === 'worse')
    expect(share(worse, followedUp)).toBeGreaterThanOrEqual(0.05)
    expect(share(worse, followedUp)).toBeLessThanOrEqual(0.1)
  })

  test('about 40 in 100 were lost to follow-up, some of whom went on coming', () => {
    const lost = courses.filter(({ responses }) => responses.length === 1)
    expect(Math.abs(share(lost, courses) - 0.4)).toBeLessThanOrEqual(0.03)
    expect(lost.some(({ sessions }) => sessions.length >= 5)).toBe(true)
    expect(lost.some(({ sessions }) => sessions.length === 1)).toBe(true)
  })
})

describe('the default clinic has what a demo shows', () => {
  const today = '2026-11-18'
  const demo = makeClinic({ patients: 120, seed: DEFAULT_SEED, today })
  const courses = figuresOf(demo)
  const inTreatment = courses.filter(
    ({ open, sessions }) => open && daysBetween(sessions.at(-1)?.treatedOn ?? today, today) <= 21,
  )
  const setting = { today, timeZone: demo.clinic.timeZone, reviewSessions: [4, 8] }
  const count = (has: (course: CourseFigures) => boolean, among = courses) => among.filter(has).length

  test('25 to 30 courses in treatment, with something to look at for each practitioner', () => {
    expect(inTreatment.length).toBeGreaterThanOrEqual(25)
    expect(inTreatment.length).toBeLessThanOrEqual(30)
    for (const { id } of demo.members) {
      const own = inTreatment.filter(({ course }) => course.practitionerId === id).map(factsOf)
      const worse = own.filter(course => worseAgain(course, setting).length > 0)
      const stuck = own.filter(course => review(course, setting).length > 0)
      expect(worse.length).toBeGreaterThan(0)
      expect(stuck.some(course => !worse.includes(course))).toBe(true)
      expect(own.some(course => !worse.includes(course) && !stuck.includes(course))).toBe(true)
    }
    expect(count(({ sessions }) => sessions.length === 1, inTreatment)).toBeGreaterThanOrEqual(1)
    const unscored = ({ sessions, responses }: CourseFigures) => sessions.length >= 3 && responses.length === 1
    expect(count(unscored, inTreatment)).toBeGreaterThanOrEqual(2)
  })

  test('items left out, named late and not answered; new symptoms; sessions without scores, answers without a session', () => {
    expect(count(({ course }) => course.symptom2Words === '')).toBeGreaterThanOrEqual(3)
    expect(count(({ course }) => course.activityWords === '')).toBeGreaterThanOrEqual(3)
    expect(count(({ progress }) => progress.lateItems.includes('symptom2'))).toBeGreaterThanOrEqual(2)
    expect(demo.responses.filter(({ wellbeing }) => wellbeing === null).length).toBeGreaterThanOrEqual(5)
    expect(count(({ responses }) => responses.some(each => each.newSymptom !== null))).toBeGreaterThanOrEqual(3)
    expect(demo.responses.filter(({ sessionId }) => sessionId === null).length).toBeGreaterThanOrEqual(10)
    expect(demo.sessions.length).toBeGreaterThan(demo.responses.length)
  })

  test('one overlap of less than a week, two courses at once, some closed and reopened, some mistyped words put right', () => {
    expect(courses.flatMap(({ progress }) => progress.standings.filter(each => each.overlaps))).toHaveLength(1)
    const atOnce = courses.filter(({ course, sessions }) =>
      courses.some(
        other =>
          other.course.id !== course.id &&
          other.course.patientId === course.patientId &&
          other.course.startedOn <= (sessions.at(-1)?.treatedOn ?? '') &&
          course.startedOn <= (other.sessions.at(-1)?.treatedOn ?? ''),
      ),
    )
    expect(atOnce.length).toBeGreaterThanOrEqual(4)
    expect(demo.discharges.filter(each => each.reopenedAt !== null).length).toBeGreaterThanOrEqual(2)
    expect(demo.amendments.length).toBeGreaterThanOrEqual(1)
  })

  test('some take less as they get better, some visits were typed in late, some went wrong', () => {
    const said = ({ responses }: CourseFigures) =>
      responses.flatMap(each => (each.medicationTaken === null ? [] : each.medication))
    expect(count(course => new Set(said(course)).size > 1)).toBeGreaterThanOrEqual(10)
    expect(count(({ sessions }) => sessions.some((session, at) => session.sequence !== at + 1))).toBeGreaterThanOrEqual(
      1,
    )
    expect(demo.sessions.filter(({ note }) => /bruise|faint/.test(note)).length).toBeGreaterThanOrEqual(3)
  })

  test('the child answers with help, and months later some answer again', () => {
    const children = demo.patients.filter(({ birthDate }) => ageOn(birthDate, today) < 11)
    const answers = courses.filter(({ course }) => children.some(({ id }) => id === course.patientId))
    expect(answers.flatMap(({ responses }) => responses).every(each => each.answeredBy === 'with_help')).toBe(true)
    const later = ({ sessions, responses }: CourseFigures) =>
      daysBetween(sessions.at(-1)?.treatedOn ?? today, responses.at(-1)?.answeredOn ?? today) >= 80
    expect(count(later)).toBeGreaterThanOrEqual(5)
  })
})
