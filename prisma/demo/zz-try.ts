import { makeDemo } from '@/prisma/demo/make-demo'

const n = Number(process.argv[2] ?? 120)
const t = Date.now()
const d = await makeDemo({
  file: '/tmp/demo-try/demo.db',
  patients: n,
  seed: 1,
  today: '2026-11-21',
  say: l => console.log(l, Date.now() - t),
})
console.log(
  Date.now() - t,
  'ms',
  process.memoryUsage().rss / 1e6,
  d.courses.length,
  d.sessions.length,
  d.responses.length,
  d.discharges.length,
  d.auditEntries.length,
)
