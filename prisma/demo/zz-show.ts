import { ageOn } from '@/lib/time/day'
import { makeClinic } from './clinic'
import { figuresOf } from './test-figures'

const d = makeClinic({ patients: 120, seed: 1, today: '2026-11-21' })
console.log(d.members.map(m => m.name + ' ' + m.email).join('; '))
for (const p of d.patients.slice(0, 6).concat(
  d.patients.filter(p => {
    const a = ageOn(p.birthDate, '2026-11-21')
    return a < 17 || a > 88
  }),
))
  console.log(
    p.reference,
    p.givenName,
    p.familyName,
    p.birthDate,
    p.phone,
    p.email,
    p.address,
    '|',
    p.gp,
    '|',
    p.note,
    '|',
    p.searchText,
    p.createdAt.toISOString(),
    p.id,
  )
const f = figuresOf(d)
for (const i of [
  3,
  40,
  81,
  120,
  149,
  ...f.flatMap((x, i) => (d.discharges.some(q => q.courseId === x.course.id && q.reopenedAt) ? [i] : [])).slice(0, 1),
  ...f.flatMap((x, i) => (d.amendments.some(q => q.subjectId === x.course.id) ? [i] : [])).slice(0, 1),
  ...f.flatMap((x, i) => (x.responses.some(r => r.newSymptom !== null) ? [i] : [])).slice(0, 1),
  ...f.flatMap((x, i) =>
    ageOn(d.patients.find(p => p.id === x.course.patientId)!.birthDate, '2026-11-21') === 9 ? [i] : [],
  ),
]) {
  const x = f[i]!
  const p = d.patients.find(p => p.id === x.course.patientId)!
  console.log(
    '---',
    p.reference,
    p.givenName,
    p.familyName,
    p.birthDate,
    x.course.problem,
    '|',
    x.course.symptom1Words,
    '|',
    x.course.symptom2Words,
    '|',
    x.course.activityWords,
    x.course.startedOn,
    x.course.plannedSessions,
    'v',
    x.course.version,
    x.course.createdAt.toISOString(),
  )
  for (const s of x.sessions)
    console.log(
      s.sequence,
      s.treatedOn,
      s.startTime,
      d.members.find(m => m.id === s.practitionerId)?.name,
      s.createdAt.toISOString(),
      s.note,
    )
  for (const r of x.responses)
    console.log(
      r.sequence,
      r.kind,
      r.answeredOn,
      r.sessionId ? 'S' : '-',
      [r.symptom1, r.symptom2, r.activity, r.wellbeing].join(' '),
      r.newSymptomWords,
      r.newSymptom,
      r.answeredBy,
      r.answeredHow,
      r.medicationTaken,
      r.medication,
      r.medicationImportance,
      r.symptomDuration,
      r.expectation,
      r.somethingElse,
      r.enteredAt.toISOString(),
    )
  for (const q of d.discharges.filter(q => q.courseId === x.course.id))
    console.log('D', q.dischargedOn, q.reason, q.note, q.at.toISOString(), q.reopenedAt?.toISOString(), q.reopenReason)
  for (const q of d.amendments.filter(q => q.subjectId === x.course.id)) console.log('A', q.changes, q.at.toISOString())
}
