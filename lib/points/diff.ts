import type { Needling } from './needling'

export type Changes = { added: string[]; removed: string[]; changed: string[] }

const FIELDS = [
  ['side', 'side'],
  ['technique', 'technique'],
  ['depthMm', 'depth'],
  ['response', 'response'],
  ['retentionMin', 'retention'],
] as const

type Pair = { before: Needling; after: Needling }
type Change = { pair: Pair; word: string; from: string | null; to: string | null }

/** What differs between two prescriptions, in words: "+ GB34, - LI4, retention 20 to 25". '' where nothing does. */
export function prescriptionDiff(before: readonly Needling[], after: readonly Needling[]): string {
  const { added, removed, changed } = prescriptionChanges(before, after)
  return [...added.map(point => `+ ${point}`), ...removed.map(point => `- ${point}`), ...changed].join(', ')
}

/** The same in parts. What changed alike at every point that had it is said once; the order of points is no change. */
export function prescriptionChanges(before: readonly Needling[], after: readonly Needling[]): Changes {
  const { pairs, added, removed } = paired(before, after)
  const named = ({ code, levels, side }: Needling) => [code, levels, side].filter(Boolean).join(' ')
  const changed = FIELDS.flatMap(([field, word]) => {
    const text = (needling: Needling) => (needling[field] === null ? null : String(needling[field]))
    const each = pairs.flatMap((pair): Change[] => {
      const [from, to] = [text(pair.before), text(pair.after)]
      return from === to ? [] : [{ pair, word, from, to }]
    })
    const had = pairs.filter(pair => text(pair.before) === each[0]?.from).length
    return inWords(each, had === each.length && (had > 1 || pairs.length === 1))
  })
  const levels = pairs.flatMap(({ before: { code, levels: from }, after: { levels: to } }) =>
    from === to ? [] : `${code} ${fromTo(from ?? null, to ?? null, 'levels')}`,
  )
  return { added: added.map(named), removed: removed.map(named), changed: [...levels, ...changed] }
}

/** `everywhere` says that no point stayed with what the first of the changes started from. */
function inWords(changes: Change[], everywhere: boolean): string[] {
  const [first] = changes
  if (!first) return []
  const alike = changes.every(({ from, to }) => from === first.from && to === first.to)
  if (alike && everywhere && first.word !== 'side') return [fromTo(first.from, first.to, first.word)]
  return changes.map(
    ({ pair, word, from, to }) => `${pair.after.code} ${fromTo(from, to, word === 'side' ? '' : word)}`,
  )
}

function fromTo(from: string | null, to: string | null, word: string): string {
  const words = from === null ? `now ${to}` : `${from} to ${to ?? 'not said'}`
  return `${word} ${words}`.trim()
}

/** Each needling with the one it was before: the same point, at the same levels and side where there are several. */
function paired(before: readonly Needling[], after: readonly Needling[]) {
  const pairs: Pair[] = []
  const left = new Set(before)
  const sameness = [
    (a: Needling, b: Needling) => a.levels === b.levels && a.side === b.side,
    (a: Needling, b: Needling) => a.levels === b.levels,
    () => true,
  ]
  let added = [...after]
  for (const same of sameness) {
    added = added.filter(now => {
      const then = [...left].find(each => each.code === now.code && same(each, now))
      if (!then) return true
      left.delete(then)
      pairs.push({ before: then, after: now })
      return false
    })
  }
  const order = new Map(after.map((needling, place) => [needling, place]))
  pairs.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0))
  return { pairs, added, removed: [...left] }
}
