export const ADVICE_KINDS = ['stretch', 'self_massage', 'acupressure', 'qigong', 'other'] as const

export type AdviceKind = (typeof ADVICE_KINDS)[number]

/** The kinds of what a patient does at home, as headings. */
export const ADVICE_KIND_WORDS: Record<AdviceKind, string> = {
  stretch: 'Stretches',
  self_massage: 'Self-massage',
  acupressure: 'Acupressure',
  qigong: 'Qigong and breathing',
  other: 'Other',
}

/** A kind as it was kept; what this version has no name for counts as 'other'. */
export function adviceKind(kept: string): AdviceKind {
  return ADVICE_KINDS.find(kind => kind === kept) ?? 'other'
}

/** Entries under the heading of their kind, in the order of the kinds; a kind without any is left out. */
export function byKind<T extends { kind: AdviceKind }>(entries: readonly T[]): { kind: AdviceKind; entries: T[] }[] {
  return ADVICE_KINDS.map(kind => ({ kind, entries: entries.filter(entry => entry.kind === kind) })).filter(
    group => group.entries.length > 0,
  )
}
