import type { Answer } from '@/lib/mymop/progress'
import type { Day } from '@/lib/time/day'

export type MedicationBar = { from: Day; to: Day; words: string; continues: boolean }

/** Stretches over which the same medication was taken. */
export function medicationBars(answers: readonly Answer[]): MedicationBar[] {
  const bars: MedicationBar[] = []
  let open: MedicationBar | null = null
  for (const { answeredOn, medicationTaken, medication } of answers) {
    if (medicationTaken === null) continue
    if (open) open.to = answeredOn
    if (open && (!medicationTaken || medication !== open.words)) {
      open.continues = false
      open = null
    }
    if (medicationTaken && !open) {
      open = { from: answeredOn, to: answeredOn, words: medication, continues: true }
      bars.push(open)
    }
  }
  return bars
}
