import { BACK_AND_LIMBS } from './back-and-limbs'
import { HEAD_AND_NERVES } from './head-and-nerves'
import { INNER } from './inner'
import type { Problem } from './problem'

export const PROBLEMS: readonly Problem[] = [...BACK_AND_LIMBS, ...HEAD_AND_NERVES, ...INNER]

/** The problem with this name; throws where there is none. */
export function problemNamed(name: string): Problem {
  const found = PROBLEMS.find(problem => problem.name === name)
  if (!found) throw new RangeError(`No problem is called ${name}.`)
  return found
}
