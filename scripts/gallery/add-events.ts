import { randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { AddedCourse, Keeper } from './clinic'
import { insert, moment } from './insert'
import type { GalleryKind } from './kind'

type Of = Keeper & AddedCourse

/** What else happened in the course: adverse events, red flags, its end. */
export function addEvents(sqlite: Database.Database, of: Of, { adverse, redFlags, discharge }: GalleryKind): void {
  for (const event of adverse ?? []) addAdverse(sqlite, of, event)
  for (const flag of redFlags ?? []) addFlag(sqlite, of, flag)
  if (!discharge) return
  insert(sqlite, 'Discharge', {
    id: randomUUID(),
    clinicId: of.clinicId,
    courseId: of.courseId,
    dischargedOn: discharge.on,
    reason: discharge.reason,
    note: discharge.note,
    byId: of.memberId,
    at: moment(discharge.on),
  })
}

function addAdverse(sqlite: Database.Database, of: Of, event: NonNullable<GalleryKind['adverse']>[number]): void {
  insert(sqlite, 'AdverseEvent', {
    id: randomUUID(),
    clinicId: of.clinicId,
    patientId: of.patientId,
    courseId: of.courseId,
    occurredOn: event.on,
    event: event.event,
    description: event.description,
    severity: event.severity,
    serious: Number(event.serious),
    causality: 'probable',
    outcome: 'resolved',
    resolvedOn: event.on,
    createdById: of.memberId,
    createdAt: moment(event.on),
  })
}

function addFlag(sqlite: Database.Database, of: Of, flag: NonNullable<GalleryKind['redFlags']>[number]): void {
  const screenId = randomUUID()
  insert(sqlite, 'RedFlagScreen', {
    id: screenId,
    clinicId: of.clinicId,
    courseId: of.courseId,
    screenedOn: flag.on,
    occasion: 'deterioration',
    byId: of.memberId,
    at: moment(flag.on),
  })
  insert(sqlite, 'RedFlagAnswer', {
    id: randomUUID(),
    screenId,
    flag: flag.flag,
    words: flag.words,
    state: 'present',
    action: flag.action,
    actionNote: 'Letter to the GP.',
    closedAt: flag.closed ? moment(flag.closed) : null,
    closedById: flag.closed ? of.memberId : null,
  })
}
