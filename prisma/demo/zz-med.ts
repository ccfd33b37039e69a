import { makeClinic } from './clinic'
import { figuresOf } from './test-figures'

const d = makeClinic({ patients: 120, seed: 1, today: '2026-11-21' })
const f = figuresOf(d)
console.log(
  f.filter(x => x.responses[0]?.medicationTaken).length / f.length,
  f.filter(x => new Set(x.responses.filter(r => r.medicationTaken !== null).map(r => r.medication)).size > 1).length,
)
