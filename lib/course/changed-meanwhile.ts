import { type ChangedMeanwhile, changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { CourseView } from './view'

/** Where a course says something else now than what was typed; who treats comes as a name. */
export function courseChangedMeanwhile(course: CourseView, typed: object): ChangedMeanwhile {
  const { version, problem, startedOn, plannedSessions, practitioner, words } = course
  const record = {
    version,
    problem,
    startedOn,
    plannedSessions,
    practitionerId: practitioner.id,
    symptom1Words: words.symptom1,
    symptom2Words: words.symptom2,
    activityWords: words.activity,
  }
  const changed = changedMeanwhile(record, typed)
  const named = changed.fields.map(({ field, now }) =>
    field === 'practitionerId' ? { field, now: practitioner.name } : { field, now },
  )
  return { ...changed, fields: named }
}
