import { toAnswer } from '@/lib/course/rows'
import { attention } from '@/lib/mymop/attention'
import { itemChange } from '@/lib/mymop/change'
import { toNumber } from '@/lib/mymop/fraction'
import { profile } from '@/lib/mymop/profile'
import { addDays, daysBetween } from '@/lib/time/day'
import { makeClinic } from './clinic'
import { figuresOf, mean, median, spread } from './test-figures'

const n = Number(process.argv[2] ?? 120)
for (const seed of (process.argv[3] ?? '1').split(',').map(Number))
  for (const off of (process.argv[4] ?? '0').split(',').map(Number)) {
    const today = addDays('2026-11-21', off)
    const d = makeClinic({ patients: n, seed, today })
    const f = figuresOf(d)
    const base = f.flatMap(x => {
      const p = x.progress.baseline && profile(x.progress.baseline.scores)
      return p ? [toNumber(p.value)] : []
    })
    const followed = f.filter(x => x.progress.status === 'followed_up')
    const at6 = f.flatMap(x => {
      const s = x.sessions[5]
      const st = s && x.progress.standings.find(s2 => x.responses.find(r => r.id === s2.answer.id)?.sessionId === s.id)
      return st?.change ? [{ x, st }] : []
    })
    const ch = at6.map(a => toNumber(a.st.change!.value))
    const items = (['symptom1', 'symptom2', 'activity', 'wellbeing'] as const).map(i =>
      mean(
        at6.flatMap(a => {
          const c = itemChange(a.x.progress.baseline!.scores, a.st.answer.scores, i)
          return c === null ? [] : [c]
        }),
      ).toFixed(2),
    )
    const at3 = f.flatMap(x => {
      const s = x.sessions[2]
      const st = s && x.progress.standings.find(s2 => x.responses.find(r => r.id === s2.answer.id)?.sessionId === s.id)
      return st?.change ? [{ x, st }] : []
    })
    const items3 = (['symptom1', 'symptom2', 'activity', 'wellbeing'] as const).map(i =>
      mean(
        at3.flatMap(a => {
          const c = itemChange(a.x.progress.baseline!.scores, a.st.answer.scores, i)
          return c === null ? [] : [c]
        }),
      ).toFixed(2),
    )
    const worse = followed.filter(x => x.progress.outcome?.verdict === 'worse')
    const lost = f.filter(x => x.responses.length < 2)
    const open = f.filter(x => x.open)
    const recent = open.filter(x => daysBetween(x.sessions.at(-1)!.treatedOn, today) <= 21)
    const att = open
      .map(x => attention(x.progress, x.sessions.length)?.reason)
      .reduce((m, r) => ((m[r ?? 'none'] = (m[r ?? 'none'] ?? 0) + 1), m), {} as Record<string, number>)
    console.log({
      seed,
      today,
      courses: f.length,
      sessions: d.sessions.length,
      resp: d.responses.length,
      base: median(base),
      n6: ch.length,
      mean6: mean(ch).toFixed(2),
      sd6: spread(ch).toFixed(2),
      items: items.join(),
      items3: items3.join(),
      worse: (worse.length / followed.length).toFixed(3),
      lost: (lost.length / f.length).toFixed(3),
      notcomp: f.filter(x => x.progress.status === 'not_comparable').length,
      open: open.length,
      recent: recent.length,
      att: JSON.stringify(att),
      single: recent.filter(x => x.sessions.length === 1).length,
      unscored: recent.filter(x => x.sessions.length > 2 && x.responses.length === 1).length,
      overlaps: f.flatMap(x => x.progress.standings.filter(s => s.overlaps)).length,
      reopened: d.discharges.filter(x => x.reopenedAt).length,
      late: f.filter(x => x.progress.lateItems.length).length,
      newS: f.filter(x => x.responses.some(r => r.newSymptom !== null)).length,
      noSess: d.responses.filter(r => !r.sessionId).length,
      todayVisits: d.sessions.filter(s => s.treatedOn === today).length,
      last: d.sessions
        .map(s => s.treatedOn)
        .sort()
        .at(-1),
      first: d.sessions.map(s => s.treatedOn).sort()[0],
      amend: d.amendments.length,
      outOfSeq: f.filter(x => x.sessions.some((s, i) => s.sequence !== i + 1)).length,
      adverse: d.sessions.filter(s =>
        /bruise|faint|Nausea|Light-h|Drowsy|headache the|Sore for a day where/.test(s.note),
      ).length,
    })
  }
