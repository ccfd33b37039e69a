import { treatmentsBetween } from '@/lib/course/treatments'
import type { CourseView } from '@/lib/course/view'
import { courseSentence } from '@/lib/mymop/sentence'
import { countWords } from '@/lib/red-flag/counts'
import type { OpenRedFlag, RedFlagScreenView } from '@/lib/red-flag/view'
import { ACTION_WORDS } from '@/lib/red-flag/words'
import { formatDay } from '@/lib/time/format'

export type LetterFacts = {
  /** As recorded with the patient, or ''. */
  gp: string
  course: CourseView
  /** All that are open for the patient, the most pressing first. */
  flags: OpenRedFlag[]
  /** The course's latest screen. */
  screen: RedFlagScreenView | null
  /** Who writes. */
  writer: string
  clinic: string
  timeZone: string
}

/**
 * A letter to the patient's GP to begin from: who, for what, which red flags are open, and the treatment so far. It
 * says what is recorded and nothing more; whoever signs it can change every word before it is printed.
 */
export function letterText(facts: LetterFacts): string {
  const { patient } = facts.course
  const name = `${patient.givenName} ${patient.familyName}`
  const born = formatDay(patient.birthDate, facts.timeZone, 'long')
  const parts = [
    facts.gp || `To the GP of ${name}`,
    'Dear Doctor,',
    `Re: ${name}, born ${born}, our reference ${patient.reference}`,
    request(facts),
    problemWords(facts),
    ...foundWords(facts),
    treatmentWords(facts),
    `Yours sincerely,\n\n\n${facts.writer}\n${facts.clinic}`,
  ]
  return parts.join('\n\n')
}

function request({ flags, course }: LetterFacts): string {
  const [most] = flags
  const treated = `I treat this patient for ${quoted(course.problem)}`
  if (!most) return `${treated}, and would be grateful for your opinion.`
  if (most.action === 'emergency') return `${treated}. What I found needs to be assessed as an emergency.`
  if (most.action === 'urgent_referral') return `${treated}. I would be grateful if you would see them urgently.`
  return `${treated}, and want you to know of what I found. I am keeping it under review.`
}

/** A problem is the clinic's heading; it goes into a sentence as it was typed. */
const quoted = (problem: string) => `“${problem}”`

/** What the course is for, in the patient's own words. */
export function problemWords({ course, timeZone }: Pick<LetterFacts, 'course' | 'timeZone'>): string {
  const { symptom1, symptom2, activity } = course.words
  const symptoms = [symptom1, symptom2].filter(Boolean).map(quoted).join(' and ')
  const hard = activity ? ` The activity that this makes hard is ${quoted(activity)}.` : ''
  const since = formatDay(course.startedOn, timeZone, 'long')
  return `In the patient’s own words: ${symptoms}.${hard} The course of treatment began on ${since}.`
}

/** The open red flags and the latest screen, each a paragraph. */
export function foundWords({
  flags,
  screen,
  course,
  timeZone,
}: Omit<LetterFacts, 'gp' | 'writer' | 'clinic'>): string[] {
  const long = (day: string) => formatDay(day, timeZone, 'long')
  const asked = screen && `${countWords(screen.answers.map(({ state }) => state))}`
  const summary = asked && `Red flags were last screened on ${long(screen.screenedOn)}: ${asked}.`
  if (flags.length === 0) return summary ? [summary] : []
  const lines = flags.map(flag => {
    const elsewhere = flag.courseId === course.id ? '' : `, in the treatment of ${quoted(flag.problem)}`
    const group = flag.group && ` (${flag.group})`
    const action = ACTION_WORDS[flag.action].toLowerCase()
    const note = flag.note && ` ${flag.note}`
    return `- ${flag.words}${group}, found on ${long(flag.screenedOn)}${elsewhere}. Action: ${action}.${note}`
  })
  return [`What I found:\n${lines.join('\n')}`, ...(summary ? [summary] : [])]
}

/** How many treatments there were, when, and what the scores say. */
export function treatmentWords({ course, timeZone }: Pick<LetterFacts, 'course' | 'timeZone'>): string {
  const days = course.sessions.map(({ treatedOn }) => treatedOn).sort()
  const long = (day: string | undefined) => (day ? formatDay(day, timeZone, 'long') : '')
  const between = `from ${long(days[0])} to ${long(days.at(-1))}`
  const sessions =
    days.length === 0
      ? 'no session yet.'
      : days.length === 1
        ? `1 session, on ${long(days[0])}.`
        : `${days.length} sessions, ${between}.`
  const sentence = courseSentence(course.progress, {
    treatments: treatmentsBetween(course.progress, days),
    timeZone,
  })
  const lead = afterColon(sentence.lead)
  const scores = course.progress.latest ? ` The patient’s own scores (MYMOP): ${lead}${sentence.rest}` : ''
  return `Treatment so far: ${sessions}${scores}`
}

/** The lead of a sentence behind a colon: it begins small, and has no second colon. */
function afterColon(lead: string): string {
  return `${lead.slice(0, 1).toLowerCase()}${lead.slice(1)}`.replace(/:$/, ' –')
}
