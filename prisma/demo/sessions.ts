import type { Session } from '@/lib/generated/prisma/client'
import { addDays } from '@/lib/time/day'
import { idAt, momentAt } from './moments'
import type { Random } from './random'
import type { Treated } from './treatment/treatments'
import type { Visit } from './visits'

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** When a visit was typed in: at its end, that evening, or now and then days later from a paper note. */
export function enteredAt(visit: Visit, today: string, random: Random, mayBeLate: boolean): Date {
  const atItsEnd = visit.start + random.int(46, 55) + random.next()
  const inTheEvening = random.int(18 * 60 + 10, 20 * 60 + 30) + random.next()
  const late =
    mayBeLate && random.chance(0.05)
      ? random.weighted([
          [random.int(1, 3), 5],
          [random.int(8, 10), 1],
        ])
      : 0
  const day = addDays(visit.day, late)
  if (late > 0 && day < today) return momentAt(day, inTheEvening)
  return momentAt(visit.day, visit.day === today || random.chance(0.6) ? atItsEnd : inTheEvening)
}

type Around = {
  clinicId: string
  courseId: string
  memberIds: string[]
  random: Random
  /** What was done at each visit. */
  recorded: Treated[]
  entered: Date[]
}

/** The treatments of one course as the record keeps them, numbered in the order in which they were typed in. */
export function sessionRows(visits: Visit[], around: Around): Session[] {
  const { clinicId, courseId, memberIds, random, recorded, entered } = around
  const rows = visits.flatMap((visit, at) => {
    const treated = recorded[at]
    if (!treated) return []
    const practitionerId = memberIds[visit.practitioner] ?? ''
    const createdAt = entered[at] ?? momentAt(visit.day, visit.start)
    return {
      id: idAt(createdAt, random),
      clinicId,
      courseId,
      practitionerId,
      sequence: 0,
      treatedOn: visit.day,
      startTime: clock(visit.start),
      ...treated,
      importId: null,
      signedAt: createdAt,
      signedById: practitionerId,
      version: 1,
      createdById: practitionerId,
      createdAt,
    }
  })
  return inOrderOfEntry(rows, row => row.createdAt)
}

/** Gives rows the sequence numbers that they would have got one by one, and leaves them in the order of their days. */
export function inOrderOfEntry<Row extends { sequence: number }>(rows: Row[], enteredAt: (row: Row) => Date): Row[] {
  const byEntry = rows.map((_, at) => at).sort((a, b) => momentOf(a) - momentOf(b) || a - b)
  const sequences = new Map(byEntry.map((at, place) => [at, place + 1]))
  return rows.map((row, at) => ({ ...row, sequence: sequences.get(at) ?? 0 }))

  function momentOf(at: number): number {
    const row = rows[at]
    return row ? enteredAt(row).getTime() : 0
  }
}
