import { DEMO_CLINIC } from '@/lib/demo/members'
import type {
  Amendment,
  AuditEntry,
  Clinic,
  Course,
  Discharge,
  Installation,
  Member,
  Patient,
  Response,
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
import { bookCourses, type Visits } from './visits'

/** A whole clinic as rows of the record; `members` are without passwords, which are nobody's to repeat. */
export type DemoClinic = {
  clinic: Clinic
  installation: Installation
  members: Omit<Member, 'passwordHash'>[]
  patients: Patient[]
  courses: Course[]
  sessions: Session[]
  responses: Response[]
  discharges: Discharge[]
  amendments: Amendment[]
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
  const records = registered.flatMap(patient => coursesOf(patient, { seed, today, clinicId, memberIds }))
  const parts = {
    patients: registered.map(({ patient }) => patient),
    courses: records.map(({ course }) => course),
    sessions: records.flatMap(({ sessions }) => sessions),
    responses: records.flatMap(({ responses }) => responses),
    discharges: records.flatMap(({ discharges }) => discharges),
    amendments: records.flatMap(({ amendments }) => amendments),
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

type Around = { seed: number; today: Day; clinicId: string; memberIds: string[] }

function coursesOf({ number, plan, visits, person, patient, age }: Registered, around: Around): CourseRecord[] {
  const choose = choosersOf(randomFor(around.seed, 'problems', number), person.sex, age)
  return plan.courses.flatMap((course, at) => {
    const booked = visits[at]
    const chosen = choose(plan.special)
    if (!booked || booked.visits.length === 0) return []
    return makeCourse(course, booked, { ...around, patient: { id: patient.id, age }, ...chosen })
  })
}
