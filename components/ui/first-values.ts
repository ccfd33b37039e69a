import type { Amendment } from '@/lib/audit/data'

/** What each corrected field said originally, from corrections with the latest first; fields in the order of their first correction. */
export function firstValues(amendments: Pick<Amendment, 'changes'>[]): { field: string; value: string }[] {
  const first = new Map<string, string>()
  for (const { changes } of amendments.toReversed()) {
    for (const { field, before } of changes) if (!first.has(field)) first.set(field, before)
  }
  return [...first].map(([field, value]) => ({ field, value }))
}
