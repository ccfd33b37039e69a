import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isScore } from '@/lib/mymop/items'
import { addDays, isDay } from '@/lib/time/day'
import { makeClinic } from './clinic'
import { DEFAULT_SEED } from './make-demo'
import { weekdayOf } from './moments'
import { figuresOf } from './test-figures'

// A Wednesday, a Sunday, and a day on which 18 months reach over two winters.
const DAYS = ['2026-11-18', '2026-11-22', '2026-03-02']

const hashOf = (options: { patients: number; seed: number; today: string }) =>
  createHash('sha256')
    .update(JSON.stringify(makeClinic(options)))
    .digest('hex')

test('the same seed and day make the same clinic to the last identifier', () => {
  const options = { patients: 60, seed: 5, today: '2026-11-18' }
  expect(hashOf(options)).toBe(hashOf({ ...options }))
  expect(hashOf({ ...options, seed: 6 })).not.toBe(hashOf(options))
  expect(hashOf({ ...options, today: '2026-11-19' })).not.toBe(hashOf(options))
})

test('a clinic of one patient can be made too', () => {
  const { patients, courses, sessions, clinic } = makeClinic({ patients: 1, seed: 1, today: '2026-11-18' })
  expect([patients.length, courses.length, clinic.lastReference]).toEqual([1, 1, 1])
  expect(sessions.length).toBeGreaterThan(0)
})

describe.each(DAYS)('a clinic on %s', today => {
  const demo = makeClinic({ patients: 120, seed: DEFAULT_SEED, today })
  const courses = figuresOf(demo)
  const patientOf = new Map(demo.patients.map(patient => [patient.id, patient]))

  test('no visit is on a Sunday, outside opening hours, after today or before the course', () => {
    for (const { course, sessions } of courses) {
      expect(course.startedOn).toBe(sessions[0]?.treatedOn)
      for (const { treatedOn, startTime } of sessions) {
        expect(isDay(treatedOn) && treatedOn <= today && treatedOn >= course.startedOn).toBe(true)
        expect(weekdayOf(treatedOn)).not.toBe(0)
        expect(startTime).toMatch(/^(09|1[0-7]):(00|15|30|45)$/)
      }
    }
  })

  test('the visits end on the last working day and began about 18 months before', () => {
    const days = demo.sessions.map(session => session.treatedOn).sort()
    const lastWorkingDay = weekdayOf(today) === 0 ? addDays(today, -1) : today
    expect(days.at(-1)).toBe(lastWorkingDay)
    expect(days[0] && days[0] >= addDays(today, -548) && days[0] < addDays(today, -530)).toBe(true)
  })

  test('no practitioner treats two patients at once', () => {
    const starts = demo.sessions
      .map(({ practitionerId, treatedOn, startTime }) => {
        const [hours = 0, minutes = 0] = startTime.split(':').map(Number)
        return { who: `${practitionerId} ${treatedOn}`, at: hours * 60 + minutes }
      })
      .sort((a, b) => a.who.localeCompare(b.who) || a.at - b.at)
    const clash = starts.find(({ who, at }, index) => {
      const before = starts[index - 1]
      return before?.who === who && at - before.at < 45
    })
    expect(clash).toBeUndefined()
  })

  test('every score is from 0 to 6, symptom 1 is always there, and a scored item has the patient’s words', () => {
    for (const { course, responses } of courses) {
      for (const { symptom1, symptom2, activity, wellbeing, newSymptom, newSymptomWords } of responses) {
        expect(isScore(symptom1)).toBe(true)
        const others = [symptom2, activity, wellbeing, newSymptom]
        expect(others.every(score => score === null || isScore(score))).toBe(true)
        expect(symptom2 === null || course.symptom2Words !== '').toBe(true)
        expect(activity === null || course.activityWords !== '').toBe(true)
        expect(newSymptom !== null).toBe(newSymptomWords !== '')
      }
    }
  })

  test('answers come after the birth and the start of the course and not after today; the first one is the initial one', () => {
    for (const { course, responses } of courses) {
      const born = patientOf.get(course.patientId)?.birthDate ?? ''
      expect(responses.map(({ kind }) => kind === 'initial')).toEqual(responses.map((_, at) => at === 0))
      expect(responses[0]?.sequence).toBe(1)
      for (const { answeredOn, enteredAt } of responses) {
        expect(answeredOn > born && answeredOn >= course.startedOn && answeredOn <= today).toBe(true)
        expect(enteredAt.toISOString().slice(0, 10) >= answeredOn).toBe(true)
      }
    }
  })

  test('what is asked once is said once, and medication that is taken has a name', () => {
    for (const response of demo.responses) {
      const once = [response.symptomDuration, response.medicationImportance]
      expect(once.every(value => (value !== null) === (response.kind === 'initial'))).toBe(true)
      expect(response.medicationTaken === true).toBe(response.medication !== '')
    }
  })

  test('some take less than at the start before they stop, and only a follow-up that takes some compares', () => {
    const compared = demo.responses.filter(response => response.medicationCompared !== null)
    expect(compared.every(response => response.kind === 'follow_up' && response.medicationTaken)).toBe(true)
    const reduced = courses.filter(({ responses }) => {
      const less = responses.findIndex(response => response.medicationCompared === 'less')
      return less > 0 && responses.slice(less).some(response => response.medicationTaken === false)
    })
    expect(reduced.length).toBeGreaterThan(4)
  })

  test('sequences and references are unique and without gaps', () => {
    const oneToN = (numbers: number[]) => [...numbers].sort((a, b) => a - b).every((number, at) => number === at + 1)
    for (const { sessions, responses } of courses) {
      expect(oneToN(sessions.map(session => session.sequence))).toBe(true)
      expect(oneToN(responses.map(response => response.sequence))).toBe(true)
    }
    expect(oneToN(demo.patients.map(patient => Number(patient.reference.slice(3))))).toBe(true)
    const { patients, sessions, responses, discharges, intakes, adverseEvents, redFlagAnswers, consents } = demo
    const rows = [
      patients,
      demo.courses,
      sessions,
      responses,
      discharges,
      intakes,
      adverseEvents,
      redFlagAnswers,
      consents,
    ]
    const ids = rows.flat().map(row => row.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every record that was made has its audit row, in the order of what happened', () => {
    const { auditEntries } = demo
    const count = (action: string) => auditEntries.filter(entry => entry.action === action).length
    expect(count('patient.added')).toBe(demo.patients.length)
    expect(count('course.started')).toBe(demo.courses.length)
    expect(count('session.signed')).toBe(demo.sessions.length)
    expect(count('response.recorded')).toBe(demo.responses.length)
    expect(count('course.discharged')).toBe(demo.discharges.length)
    expect(count('intake.taken')).toBe(demo.intakes.length)
    expect(count('adverse_event.recorded')).toBe(demo.adverseEvents.length)
    expect(count('red_flag_screen.recorded')).toBe(demo.redFlagScreens.length)
    expect(count('safety_flag.added')).toBe(demo.safetyFlags.length)
    expect(count('consent.given') + count('consent.declined')).toBe(demo.consents.length)
    expect(auditEntries.every((entry, at) => at === 0 || entry.at >= (auditEntries[at - 1]?.at ?? 0))).toBe(true)
    expect(auditEntries[0]?.action).toBe('clinic.set_up')
  })

  test('a course is closed at most once at a time, and not before its last visit', () => {
    for (const { course, sessions } of courses) {
      const standing = demo.discharges.filter(each => each.courseId === course.id && each.reopenedAt === null)
      expect(standing.length).toBeLessThanOrEqual(1)
      expect(standing.every(each => each.dischargedOn >= (sessions.at(-1)?.treatedOn ?? ''))).toBe(true)
      expect(standing.every(each => each.dischargedOn <= today)).toBe(true)
    }
  })
})
