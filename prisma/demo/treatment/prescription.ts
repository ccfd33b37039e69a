import type { Problem } from '../problems/problem'
import type { Random } from '../random'
import { isMidline, type Needled, type Side, usualDepth } from './points'

/** Where the complaint is on one side these are needled on both all the same. */
const BOTH_SIDES = new Set('LI4 LR3 ST36 SP6 KI3 KI6 KI7 LU7 PC6 HT7 GB20 BL10 BL20 BL23 SP3'.split(' '))
/** For whoever can have few of their problem's own points. */
const FOR_ANYONE = ['GV20', 'EX-HN3', 'ST36', 'PC6', 'HT7', 'LI11', 'GB34']
const [FEWEST, MOST] = [6, 12]

type Way = {
  side: Side
  avoided: readonly string[]
  deepestMm: number
  /** A muscle is needled until it twitches. */
  twitch: boolean
}

/** How one practitioner writes down the points of one course. */
type Style = { technique: Needled['technique']; depth: boolean; response: boolean }

/**
 * Prescribes the points of one course, visit by visit: 6 to 12, those of the problem first. A routine visit repeats
 * the last prescription; now and then one point takes the place of another, and the needles stay in for longer.
 */
export function prescriber(problem: Problem, random: Random, way: Way): () => Needled[] {
  const allowed = (codes: readonly string[]) => codes.filter(code => !way.avoided.includes(code))
  const all = [...new Set(allowed(problem.points.flat()))]
  let codes = firstCodes(random, allowed(random.pick(problem.points)), [...all, ...allowed(FOR_ANYONE)])
  let minutes = random.chance(0.6) ? 20 : 25
  const style = styleOf(random)
  const twitches = way.twitch ? random.pick(codes.filter(code => !isMidline(code))) : ''
  let visit = 0
  return () => {
    visit++
    if (visit > 1) codes = nextCodes(random, codes, all)
    if (visit > 2 && random.chance(0.1)) minutes = 25
    return codes.map(code => needled(code, code === twitches))
  }

  function needled(code: string, twitch: boolean): Needled {
    const side = isMidline(code) ? null : BOTH_SIDES.has(code) ? 'both' : way.side
    const depthMm = style.depth ? Math.min(way.deepestMm, usualDepth(code)) : null
    const response = twitch ? 'twitch' : style.response ? 'de qi' : ''
    return { code, side, technique: style.technique, depthMm, response, minutes }
  }
}

function styleOf(random: Random): Style {
  const technique = random.weighted([
    ['', 5],
    ['even', 3],
    ['reinforcing', 1],
    ['reducing', 1],
  ] as const)
  return { technique, depth: random.chance(0.3), response: random.chance(0.2) }
}

function firstCodes(random: Random, list: readonly string[], others: readonly string[]): string[] {
  const count = random.int(FEWEST, FEWEST + 3)
  return [...new Set([...list, ...others])].slice(0, Math.max(count, Math.min(MOST, list.length)))
}

function nextCodes(random: Random, codes: readonly string[], all: readonly string[]): string[] {
  const spare = all.filter(code => !codes.includes(code))
  const way = random.weighted([
    ['repeat', 70],
    ['swap', 20],
    ['add', 5],
    ['drop', 5],
  ] as const)
  const at = random.int(0, codes.length - 1)
  const other = spare[random.int(0, Math.max(0, spare.length - 1))]
  if (way === 'swap' && other) return codes.map((code, place) => (place === at ? other : code))
  if (way === 'add' && other && codes.length < MOST) return [...codes, other]
  if (way === 'drop' && codes.length > FEWEST) return codes.filter((_, place) => place !== at)
  return [...codes]
}
