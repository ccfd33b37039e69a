import type { Sex } from './people'
import type { PatientPlan } from './plan'
import { PROBLEMS, problemNamed } from './problems/all'
import type { OwnWords, Problem } from './problems/problem'
import type { Random } from './random'

type Chosen = { problem: Problem; words: OwnWords }

const suits = (problem: Problem, sex: Sex, age: number) => {
  if (age < 17 && !problem.childWords) return false
  if (problem.name === 'Period pain' && age > 50) return false
  if (problem.name === 'Menopausal hot flushes' && (age < 44 || age > 62)) return false
  return problem.who === undefined || (problem.who === 'women') === (sex === 'woman')
}

/** Chooses what one patient comes with, each time something else, in words that somebody of that age would use. */
export function choosersOf(random: Random, sex: Sex, age: number): (special: PatientPlan['special']) => Chosen {
  const had = new Set<string>()
  return special => {
    const fitting = PROBLEMS.filter(problem => suits(problem, sex, age) && !had.has(problem.name))
    const child = special === 'child' && had.size === 0
    const problem = child ? problemNamed('Tension headache') : random.weighted(fitting.map(each => [each, each.weight]))
    had.add(problem.name)
    return { problem, words: random.pick(age < 17 && problem.childWords ? problem.childWords : problem.words) }
  }
}
