import type { OwnEntry } from '@/lib/reference/own-entry'
import { printPrescription } from './needling'
import { parsePrescription } from './parse'

/** Two points that a clinic added for itself. */
export const OWN: OwnEntry[] = [
  ownPoint('KNEE1', 'Inner knee', 'bilateral'),
  ownPoint('EAR-SM2', 'Crown of the head', 'midline'),
]

export function ownPoint(code: string, words: string, kind: string): OwnEntry {
  return { id: code, code, words, kind, level: '', detail: '', reason: '', source: 'Own experience' }
}

/** What a text is kept as, where all of it can be read; else the problems. */
export function kept(text: string, own?: OwnEntry[]): string {
  const { needlings, problems } = parsePrescription(text, own)
  return problems.length === 0 ? printPrescription(needlings) : problems.map(({ message }) => message).join(' | ')
}

/** The only problem of a text. */
export function refused(text: string, own?: OwnEntry[]) {
  const { needlings, problems } = parsePrescription(text, own)
  if (problems.length !== 1) throw new Error(`${problems.length} problems in ${text}`)
  return { ...problems[0], kept: printPrescription(needlings) }
}
