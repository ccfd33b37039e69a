import type { Response } from '@/lib/generated/prisma/client'
import type { Item, Scores } from '@/lib/mymop/items'
import { comparedAt, type LadderName, medicationAt, stepsOf } from './medication'
import type { CoursePlan } from './plan'
import type { Random } from './random'
import type { State } from './scores'

/** What one response says; when, by whom and to which course is added by the course. */
export type Said = Omit<
  Response,
  'id' | 'clinicId' | 'courseId' | 'sessionId' | 'sequence' | 'kind' | 'answeredOn' | 'enteredById' | 'enteredAt'
>

const NEW_SYMPTOMS = [
  'Sore left wrist',
  'Heartburn',
  'A cough that stays',
  'Ringing in my ears',
  'Toothache',
  'Itchy skin',
  'Swollen ankle',
  'Cold sores',
]
const LIFE = [
  'Moved house.',
  'On holiday in Wales, walked a lot.',
  'My mother is in hospital.',
  'Started a new job.',
  'Exams.',
  'Our dog died.',
  'Had a cold all week.',
  'New mattress.',
  'Busy at work, no lunch breaks.',
  'Back at the gym.',
  'Daughter’s wedding on Saturday.',
  'Stopped drinking coffee.',
]
const LIFE_AT_SCHOOL = ['Exams.', 'Our dog died.', 'Had a cold all week.', 'Stayed at Gran’s.', 'School trip.']

/** What a patient leaves out from the start, names later, and how they like to answer. */
type Habits = {
  leavesOut: Item | null
  /** The answer with which symptom 2 is first scored, where that is not the first one. */
  symptom2From: number
  newSymptom: { words: string; from: number; until: number } | null
  by: Said['answeredBy']
  how: Said['answeredHow']
  takes: boolean
  step: number
  cutsDown: boolean
  /** At school: nobody of nine has had a headache for more than five years. */
  young: boolean
}

function habitsOf(plan: CoursePlan, random: Random, age: number, ladder: LadderName): Habits {
  const ordinary = plan.shape === 'ordinary'
  const from = random.int(3, 6)
  const newSymptom = { words: random.pick(NEW_SYMPTOMS), from, until: from + random.int(0, 4) }
  const helped = age < 11 || age >= 90 || random.chance(0.05)
  return {
    leavesOut: ordinary
      ? random.weighted([
          [null, 85],
          ['symptom2', 8],
          ['activity', 7],
        ])
      : null,
    symptom2From: ordinary && random.chance(0.04) ? random.int(2, 3) : 1,
    newSymptom: random.chance(0.08) ? newSymptom : null,
    by: helped ? 'with_help' : 'alone',
    how: random.weighted([
      ['spoken', 30],
      ['tablet', 35],
      ['paper', 35],
    ]),
    takes: stepsOf(ladder) > 0 && random.chance(0.66),
    step: random.int(0, Math.max(0, stepsOf(ladder) - 1)),
    cutsDown: random.chance(0.7),
    young: age < 17,
  }
}

/** What one patient answers in one course, answer by answer from 1. The baseline always has a profile. */
export function answersOf(plan: CoursePlan, random: Random, age: number, ladder: LadderName) {
  const habits = habitsOf(plan, random, age, ladder)
  const say = (answer: number, state: State): Said => ({
    ...given(habits, plan, random, answer, state.scores),
    ...newSymptomOf(habits, random, answer),
    ...medicationOf(habits, random, ladder, answer, state.fallen),
    answeredBy: age >= 90 && random.chance(0.2) ? 'proxy' : habits.by,
    answeredHow: random.chance(0.85) ? habits.how : random.pick(['spoken', 'tablet', 'paper']),
    earlierScoresInView: false,
    pain: null,
    globalChange: null,
    note: '',
    importId: null,
    somethingElse: answer > 1 && random.chance(0.09) ? random.pick(age < 17 ? LIFE_AT_SCHOOL : LIFE) : '',
    version: 1,
  })
  return { leavesOut: habits.leavesOut, say }
}

/** Symptom 1 is always answered; now and then one of the others is not. */
function given(habits: Habits, plan: CoursePlan, random: Random, answer: number, scores: Scores) {
  const missed = plan.shape === 'ordinary' && random.chance(answer === 1 ? 0.02 : 0.06)
  const item = random.pick(['symptom2', 'activity', 'wellbeing'] as const)
  const left = (at: Item) =>
    at === habits.leavesOut || (at === 'symptom2' && answer < habits.symptom2From) || (missed && at === item)
  return {
    symptom1: scores.symptom1 ?? 0,
    symptom2: left('symptom2') ? null : scores.symptom2,
    activity: left('activity') ? null : scores.activity,
    wellbeing: left('wellbeing') ? null : scores.wellbeing,
  }
}

function newSymptomOf({ newSymptom }: Habits, random: Random, answer: number) {
  if (!newSymptom || answer < newSymptom.from || answer > newSymptom.until)
    return { newSymptomWords: '', newSymptom: null }
  return { newSymptomWords: newSymptom.words, newSymptom: Math.max(0, random.int(3, 5) - (answer - newSymptom.from)) }
}

/** Duration, expectation and importance are asked once, at the start; the medication each time. */
function medicationOf(habits: Habits, random: Random, ladder: LadderName, answer: number, fallen: number) {
  const down = habits.cutsDown ? Math.floor(Math.max(0, fallen) / 0.9) : 0
  const up = fallen <= -1 ? 1 : 0
  const asked = answer === 1 || random.chance(0.97)
  const step = habits.step + down - up
  const taken = habits.takes ? medicationAt(ladder, step) : { medicationTaken: false, medication: '' }
  const compared = answer > 1 && asked && habits.takes ? comparedAt(ladder, habits.step, step) : null
  const medication = {
    ...(asked ? taken : { medicationTaken: null, medication: '' }),
    medicationCompared: compared,
  }
  if (answer > 1) return { ...medication, medicationImportance: null, symptomDuration: null, expectation: null }
  return {
    ...medication,
    medicationImportance: random.weighted([
      ['not', 2],
      ['a_bit', 4],
      ['very', 4],
      ['not_applicable', habits.takes ? 0 : 3],
    ] as const),
    // Fixler 2012: 74 in 100 had had their problem for more than a year.
    symptomDuration: random.weighted([
      ['up_to_4_weeks', 4],
      ['weeks_4_to_12', 7],
      ['months_3_to_12', 15],
      ['years_1_to_5', 40],
      ['over_5_years', habits.young ? 0 : 34],
    ] as const),
    expectation: random.chance(0.94) ? Math.min(10, Math.max(0, Math.round(random.normal(7, 1.8)))) : null,
  }
}
