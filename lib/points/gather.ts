import { type Needling, printNeedling } from './needling'
import { placesIn } from './vertebrae'

const FIELDS = ['side', 'technique', 'depthMm', 'response', 'retentionMin'] as const

/** Two needlings of one point stand side by side where one is left and one right, or at other vertebrae. */
function apart(a: Needling, b: Needling): boolean {
  if (a.levels && b.levels) {
    const places = new Set(placesIn(a.levels))
    if (!placesIn(b.levels).some(place => places.has(place))) return true
  }
  return a.side !== null && b.side !== null && a.side !== b.side && a.side !== 'both' && b.side !== 'both'
}

const agree = (a: Needling, b: Needling) =>
  (!a.levels || !b.levels || a.levels === b.levels) &&
  FIELDS.every(field => a[field] === null || b[field] === null || a[field] === b[field])

/** What both say together. */
export function together(a: Needling, b: Needling): Needling {
  const levels = a.levels ?? b.levels
  return {
    code: a.code,
    ...(levels ? { levels } : {}),
    side: a.side ?? b.side,
    technique: a.technique ?? b.technique,
    depthMm: a.depthMm ?? b.depthMm,
    response: a.response ?? b.response,
    retentionMin: a.retentionMin ?? b.retentionMin,
  }
}

/** The needlings so far, by place, and the places of each code. */
export class Gathered {
  readonly needlings: Needling[] = []
  private readonly places = new Map<string, number[]>()

  /**
   * Adds needlings, all or none. A point that is there already is one with it where the two do not contradict each
   * other, and else refused: then the text of the one that is there comes back.
   */
  add(added: readonly Needling[]): string | null {
    const clash = added.map(needling => this.clash(needling)).find(each => each !== undefined)
    if (clash) return printNeedling(clash)
    for (const needling of added) this.put(needling)
    return null
  }

  /** Puts more of the same into the last needling; false, and nothing changed, where it contradicts what is there. */
  extendLast(more: Needling): boolean {
    const last = this.needlings.length - 1
    const before = this.needlings[last]
    if (!before || !agree({ ...before, levels: more.levels }, more)) return false
    const after = { ...together(before, more), levels: more.levels }
    const others = this.same(more.code).filter(({ place }) => place !== last)
    if (!others.every(({ there }) => apart(there, after))) return false
    this.needlings[last] = after
    return true
  }

  private same(code: string) {
    return (this.places.get(code) ?? []).flatMap(place => {
      const there = this.needlings[place]
      return there ? { place, there } : []
    })
  }

  private clash(needling: Needling): Needling | undefined {
    const others = this.same(needling.code).filter(({ there }) => !apart(there, needling))
    return others.some(({ there }) => agree(there, needling)) ? undefined : others[0]?.there
  }

  private put(needling: Needling) {
    const others = this.same(needling.code)
    const one = others.find(({ there }) => !apart(there, needling) && agree(there, needling))
    if (one) this.needlings[one.place] = together(one.there, needling)
    else {
      this.places.set(needling.code, [...others.map(({ place }) => place), this.needlings.length])
      this.needlings.push(needling)
    }
  }
}
