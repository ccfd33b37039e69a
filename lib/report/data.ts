import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { canManageClinic } from '@/lib/auth/permissions'
import { db } from '@/lib/db/client'
import { ask } from './ask'
import type { CoursePage, ReportChoices, ReportFilters, Waterfall } from './filters'
import type { Report } from './report'

/** The outcome report on the courses that the filters ask for; a practitioner's on their own alone. Leaves an audit row. */
export async function clinicReport(actor: Actor, filters: ReportFilters): Promise<Report> {
  await audit(db, actor, { action: 'report.viewed', subjectId: actor.clinicId })
  const { thresholds } = actor.clinic
  return ask({ kind: 'report', ...(await where(actor)), ask: { filters: allowed(actor, filters), thresholds } })
}

/** The same with each followed-up course as the waterfall shows it, from one look at the record. Leaves the same row. */
export async function reportPage(
  actor: Actor,
  filters: ReportFilters,
): Promise<{ report: Report; waterfall: Waterfall }> {
  await audit(db, actor, { action: 'report.viewed', subjectId: actor.clinicId })
  const { thresholds } = actor.clinic
  return ask({ kind: 'page', ...(await where(actor)), ask: { filters: allowed(actor, filters), thresholds } })
}

/**
 * The followed-up courses as a list, a page (from 1) at a time: all of them would hold the server up on their way. It
 * tells what became of each, so it leaves an audit row.
 */
export async function reportCourses(actor: Actor, filters: ReportFilters, page: number): Promise<CoursePage> {
  await audit(db, actor, { action: 'report.courses_viewed', subjectId: actor.clinicId })
  const { thresholds } = actor.clinic
  return ask({ kind: 'courses', ...(await where(actor)), ask: { filters: allowed(actor, filters), thresholds, page } })
}

/** What a report can be filtered by: the problems of the courses that the actor can have a report on, and for an owner whose they are. */
export async function reportChoices(actor: Actor): Promise<ReportChoices> {
  const all = canManageClinic(actor)
  const counted = await ask({
    kind: 'choices',
    ...(await where(actor)),
    ask: { practitionerId: all ? null : actor.memberId },
  })
  const { problems, anyCourse } = counted
  if (!all) return { practitioners: [], problems, anyCourse }
  const nameOf = await memberNames(actor)
  const practitioners = counted.practitionerIds.map(id => ({ id, name: nameOf(id) }))
  return {
    practitioners: practitioners.sort((a, b) => a.name.localeCompare(b.name, 'en')),
    problems,
    anyCourse,
  }
}

/**
 * The courses that the filters ask for as a CSV file in pieces (UTF-8), one row a course, pseudonymised: lib/report/
 * export-columns.ts has its dictionary. A practitioner's own alone. Leaves an audit row before the first piece.
 */
export async function* exportReport(actor: Actor, filters: ReportFilters): AsyncGenerator<string> {
  await audit(db, actor, { action: 'report.exported', subjectId: actor.clinicId })
  const { thresholds } = actor.clinic
  yield* await ask({ kind: 'export', ...(await where(actor)), ask: { filters: allowed(actor, filters), thresholds } })
}

/** Nobody but an owner has a report on somebody else's courses, whatever the filters say. */
function allowed(actor: Actor, filters: ReportFilters): ReportFilters {
  return canManageClinic(actor) ? filters : { ...filters, practitionerId: actor.memberId }
}

/** The clinic, and the file that `db` is on. */
async function where({ clinicId }: Actor): Promise<{ clinicId: string; file: string }> {
  const [main] = await db.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list WHERE name = 'main'`
  if (!main?.file) throw new Error('The database has no file.')
  return { clinicId, file: main.file }
}
