/** From neck to sacrum: Jiaji of old is T1 to L5, and is needled beside the others too. */
const REGIONS: [string, number][] = [
  ['C', 7],
  ['T', 12],
  ['L', 5],
  ['S', 5],
]
const VERTEBRAE = REGIONS.flatMap(([region, last]) =>
  Array.from({ length: last }, (_, index) => `${region}${index + 1}`),
)

/** The place of a vertebra in the spine, from its letter ("th" for T too) and number; null where there is none. */
export function vertebra(letter: string, number: number): number | null {
  const region = letter.toLowerCase() === 'th' ? 'T' : letter.toUpperCase()
  const place = VERTEBRAE.indexOf(`${region}${number}`)
  return place < 0 ? null : place
}

/** The region of a vertebra's place: "L". */
export const regionOf = (place: number): string => VERTEBRAE[place]?.slice(0, 1) ?? ''

/** Places in words, from the neck down, neighbours as one stretch: "T3 L3-L5". */
export function levelsOf(places: Iterable<number>): string {
  const stretches: [number, number][] = []
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last && last[1] === place - 1) last[1] = place
    else stretches.push([place, place])
  }
  const name = (place: number) => VERTEBRAE[place] ?? ''
  return stretches.map(([from, to]) => (from === to ? name(from) : `${name(from)}-${name(to)}`)).join(' ')
}

/** The places in what levelsOf printed. */
export function placesIn(levels: string): number[] {
  return levels.split(' ').flatMap(stretch => {
    const [from = -1, to = from] = stretch.split('-').map(name => VERTEBRAE.indexOf(name))
    return from < 0 || to < from ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}
