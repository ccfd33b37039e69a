import { DEMO_CLINIC } from '@/lib/demo/members'
import type {
  Amendment,
  AuditEntry,
  Clinic,
  Consent,
  Course,
  Discharge,
  HomeAdvice,
  Installation,
  Member,
  Patient,
  Protocol,
  Response,
  SafetyFlag,
  Session,
} from '@/lib/generated/prisma/client'
import { addDays, type Day } from '@/lib/time/day'
import { auditTrail } from './audit-trail'
import { type CourseRecord, makeCourse } from './course'
import { Diary } from './diary'
import { makeMembers } from './made-members'
import { idAt, momentAt } from './moments'
import { type Registered, registerPatients } from './patients'
import { type PatientPlan, planClinic } from './plan'
import { choosersOf } from './problem-choice'
import { randomFor } from './random'
import { consentRows } from './record/consents'
import type { AroundCourse } from './record/course-record'
import { makeLibrary } from './record/library'
import { flagRows, flagsFor } from './record/safety-flags'
import { heededOf } from './treatment/heeded'
import { bookCourses, type Visits } from './visits'

/** A whole clinic as rows of the record; `members` are without passwords, which are nobody's to repeat. */
export type DemoClinic = AroundCourse & {
  clinic: Clinic
  installation: Installation
  members: Omit<Member, 'passwordHash'>[]
  patients: Patient[]
  courses: Course[]
  sessions: Session[]
  responses: Response[]
  discharges: Discharge[]
  amendments: Amendment[]
  safetyFlags: SafetyFlag[]
  consents: Consent[]
  protocols: Protocol[]
  homeAdvices: HomeAdvice[]
  auditEntries: AuditEntry[]
}

export type DemoOptions = { patients: number; seed: number; today: Day }

const OPENED_BEFORE = 560

/**
 * Makes up a clinic of so many patients with 18 months of treatments that end on `today`. Nothing in it is real, and
 * the same three options make the same clinic, to the last identifier.
 */
export function makeClinic({ patients: count, seed, today }: DemoOptions): DemoClinic {
  const random = randomFor(seed, 'clinic')
  const createdAt = momentAt(addDays(today, -OPENED_BEFORE), 10 * 60)
  const clinicId = idAt(createdAt, random)
  const members = makeMembers(random, count, clinicId, createdAt)
  const memberIds = members.map(member => member.id)
  const booked = bookAll(seed, planClinic(seed, count), new Diary(today))
  const registered = registerPatients(booked, { seed, today, clinicId, memberIds })
  const library = makeLibrary({ seed, clinicId, memberId: memberIds[0] ?? '', at: createdAt })
  const around = { seed, today, clinicId, memberIds, homeAdvices: library.homeAdvices }
  const people = registered.map(patient => recordOf(patient, around))
  const records = people.flatMap(({ courses }) => courses)
  const parts = {
    patients: registered.map(({ patient }) => patient),
    courses: records.map(({ course }) => course),
    sessions: records.flatMap(({ sessions }) => sessions),
    responses: records.flatMap(({ responses }) => responses),
    discharges: records.flatMap(({ discharges }) => discharges),
    amendments: records.flatMap(({ amendments }) => amendments),
    intakes: records.flatMap(({ intakes }) => intakes),
    redFlagScreens: records.flatMap(({ redFlagScreens }) => redFlagScreens),
    redFlagAnswers: records.flatMap(({ redFlagAnswers }) => redFlagAnswers),
    adverseEvents: records.flatMap(({ adverseEvents }) => adverseEvents),
    advicesGiven: records.flatMap(({ advicesGiven }) => advicesGiven),
    safetyFlags: people.flatMap(({ safetyFlags }) => safetyFlags),
    consents: people.flatMap(({ consents }) => consents),
    ...library,
  }
  const clinic = {
    ...DEMO_CLINIC,
    id: clinicId,
    smallChange: 50,
    moderateChange: 100,
    largeChange: 150,
    chartUpIsBetter: false,
    earlierScoresInView: false,
    painRating: false,
    globalChange: false,
    reviewSessions: '4,8',
    letterhead: '',
    lastReference: count,
    version: 1,
    createdAt,
  }
  const installation = { id: 1, clinicId, completedAt: createdAt }
  return { clinic, installation, members, ...parts, auditEntries: auditTrail(clinicId, members, parts) }
}

export type BookedPatient = { number: number; plan: PatientPlan; visits: Visits[] }

function bookAll(seed: number, plans: PatientPlan[], diary: Diary): BookedPatient[] {
  return plans.map((plan, number) => ({ number, plan, visits: bookCourses(seed, plan.courses, diary) }))
}

type Around = { seed: number; today: Day; clinicId: string; memberIds: string[]; homeAdvices: HomeAdvice[] }

type PatientRecord = { courses: CourseRecord[]; safetyFlags: SafetyFlag[]; consents: Consent[] }

/** One patient's courses, and what stands about the patient beside them. */
function recordOf({ number, plan, visits, person, patient, age }: Registered, around: Around): PatientRecord {
  const { seed, today, clinicId } = around
  const choose = choosersOf(randomFor(seed, 'problems', number), person.sex, age)
  const chosen = plan.courses.map(course => ({ course, ...choose(plan.special) }))
  const random = randomFor(seed, 'care', number)
  const problems = chosen.map(({ problem }) => problem.name)
  const inTreatment = plan.courses.some(course => course.inTreatment)
  const flags = flagsFor({ sex: person.sex, age, inTreatment, problems, today }, random)
  const given = { ...around, patient: { id: patient.id, age }, heeded: heededOf(flags) }
  const courses = chosen.flatMap(({ course, problem, words }, at) => {
    const booked = visits[at]
    if (!booked || booked.visits.length === 0) return []
    return makeCourse(course, booked, { ...given, problem, words })
  })
  const sessions = courses.flatMap(each => each.sessions).sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
  const [first] = sessions
  if (!first) return { courses, safetyFlags: [], consents: [] }
  const of = { clinicId, patientId: patient.id, random }
  return { courses, safetyFlags: flagRows(flags, { ...of, sessions }), consents: consentRows({ ...of, first, today }) }
}
