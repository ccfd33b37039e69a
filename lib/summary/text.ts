import { treatmentsBetween } from '@/lib/course/treatments'
import { foundWords, problemWords, treatmentWords } from '@/lib/letter/letter-text'
import { movedWords, patientWords } from '@/lib/mymop/patient-words'
import { formatDay } from '@/lib/time/format'
import type { Reader, SummaryFacts } from './facts'

/** Longer texts are refused, in characters. */
export const TEXT_MAX = 8000

/**
 * The text that a summary begins with, to be changed before it is printed. To a GP: who, for what, which red flags are
 * open, and the treatment so far. To the patient: the same in plain words.
 */
export function summaryText(facts: SummaryFacts, reader: Reader): string {
  return (reader === 'gp' ? toGp(facts) : toPatient(facts)).join('\n\n')
}

function toGp(facts: SummaryFacts): string[] {
  const { patient, problem } = facts.course
  const name = `${patient.givenName} ${patient.familyName}`
  const born = formatDay(patient.birthDate, facts.timeZone, 'long')
  return [
    facts.gp || `To the GP of ${name}`,
    'Dear Doctor,',
    `Re: ${name}, born ${born}, our reference ${patient.reference}`,
    `This is a summary of the treatment of “${problem}”.`,
    problemWords(facts),
    ...(facts.flags.length > 0 ? foundWords({ ...facts, screen: null }) : []),
    treatmentWords(facts),
  ]
}

function toPatient({ course, timeZone }: SummaryFacts): string[] {
  const { patient, words, progress } = course
  const began = formatDay(course.startedOn, timeZone, 'long')
  const symptoms = [words.symptom1, words.symptom2].filter(Boolean).map(said).join(' and ')
  const hard = words.activity ? ` What it makes hard: ${said(words.activity)}.` : ''
  const days = course.sessions.map(({ treatedOn }) => treatedOn).sort()
  const treatments = treatmentsBetween(progress, days)
  const shown = patientWords(progress, words, { treatments, timeZone })
  const moved = movedWords(shown.better, shown.worse)
  return [
    `Dear ${patient.givenName},`,
    `This is a summary of your treatment for “${course.problem}”, which began on ${began}.`,
    `In your own words: ${symptoms}.${hard}`,
    sessionsWords(days, timeZone),
    [shown.lead, ...shown.more, moved].filter(Boolean).join(' '),
  ]
}

function sessionsWords(days: string[], timeZone: string): string {
  const [first, last] = [days[0], days.at(-1)].map(day => (day ? formatDay(day, timeZone, 'long') : ''))
  if (days.length === 0) return 'You have not had a treatment yet.'
  if (days.length === 1) return `You had 1 treatment, on ${first}.`
  return `You had ${days.length} treatments, from ${first} to ${last}.`
}

const said = (words: string) => `“${words}”`
