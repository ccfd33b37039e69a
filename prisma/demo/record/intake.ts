import type { Course, Intake, Response, Session } from '@/lib/generated/prisma/client'
import { idAt } from '../moments'
import type { Problem } from '../problems/problem'
import type { Random } from '../random'
import { isOfMuscles } from '../treatment/modalities'

const SINCE: Record<NonNullable<Response['symptomDuration']>, readonly string[]> = {
  up_to_4_weeks: ['Two weeks', 'Three weeks'],
  weeks_4_to_12: ['Six weeks', 'Two months'],
  months_3_to_12: ['Half a year', 'Four months', 'Since the winter'],
  years_1_to_5: ['Two years', 'Three years', 'About four years'],
  over_5_years: ['Ten years or more', 'Six years', 'Since school'],
}
const OF_MUSCLES = {
  better: ['Heat', 'Rest', 'Gentle movement', 'Lying down', 'Stretching', 'Walking'],
  worse: ['Sitting', 'Standing', 'Lifting', 'Cold and damp', 'First thing in the morning', 'Stairs'],
}
const OF_OTHERS = {
  better: ['Rest', 'Warmth', 'Fresh air', 'Quiet', 'Exercise'],
  worse: ['Stress', 'Poor sleep', 'Screens', 'Late meals', 'Alcohol', 'Being busy'],
}
const TRIED = ['Physiotherapy', 'Painkillers', 'Osteopathy', 'Massage', 'Advice from the GP', 'Yoga']

type For = { course: Course; first: Session; response: Response | undefined; problem: Problem; random: Random }

/** What was asked at the start of a course: the complaint in short, since when, and what makes it better or worse. */
export function intakeOf({ course, first, response, problem, random }: For): Intake {
  const { better, worse } = isOfMuscles(problem) ? OF_MUSCLES : OF_OTHERS
  const some = (list: readonly string[]) => random.shuffled(list).slice(0, random.int(1, 2)).join(', ')
  const duration = response?.symptomDuration
  const since = duration ? random.pick(SINCE[duration]) : ''
  return {
    id: idAt(first.createdAt, random),
    clinicId: course.clinicId,
    courseId: course.id,
    takenOn: course.startedOn,
    complaint: [course.symptom1Words, course.symptom2Words].filter(Boolean).join('. '),
    since,
    onset: '',
    better: some(better),
    worse: some(worse),
    tried: random.chance(0.75) ? some(TRIED) : 'Nothing so far',
    medicalHistory: '',
    medication: response?.medication ?? '',
    work: '',
    found: '',
    version: 1,
    takenById: first.createdById,
    createdAt: first.createdAt,
  }
}
