import { ELECTRO_MODE_WORDS, ELECTRO_MODES, MODALITIES, MODALITY_WORDS } from './modalities'
import type { SessionRecord } from './record-view'

/** What a session's record says in a line under one heading. */
export type Line = { label: string; text: string }

const lines = (...each: [label: string, text: string][]): Line[] =>
  each.flatMap(([label, text]) => (text ? { label, text } : []))

/** How the treatment was given, without its points: 'Manual acupuncture, electroacupuncture', and so on. */
export function treatmentLines(record: SessionRecord): Line[] {
  return lines(
    ['Modalities', modalitiesText(record.modalities)],
    ['Electroacupuncture', electroText(record)],
    ['Needles', needlesText(record)],
    ['Missing needle', record.missingNeedle],
  )
}

/** What was found, as far as it was written down. */
export function findingLines({ tongue, pulse, pattern, tenderPoints }: SessionRecord): Line[] {
  return lines(['Tongue', tongue], ['Pulse', pulse], ['Pattern', pattern], ['Tender points', tenderPoints])
}

/** What the patient said about the time since the last session. */
export function sinceLines({ reaction, reactionNote, homeDone, homeNote }: SessionRecord): Line[] {
  return lines(
    ['Reaction', withNote({ none: 'None', some: 'Yes', not_asked: '' }[reaction], reactionNote)],
    ['Done at home', withNote({ yes: 'Yes', partly: 'Partly', no: 'No', not_asked: '' }[homeDone], homeNote)],
  )
}

/** What goes on after the session. */
export function afterwardsLines({ advice, advicesGiven, referral, fee }: SessionRecord): Line[] {
  return lines(['Given for home', advicesGiven.join(', ')], ['Advice', advice], ['Referral', referral], ['Fee', fee])
}

/** The entries of a prescription. */
export const pointsOf = ({ prescription }: SessionRecord): string[] => prescription.split(', ').filter(Boolean)

/** In the list's order; a key that the list does not know comes last, as it is. */
function modalitiesText(keys: readonly string[]): string {
  const known = MODALITIES.filter(key => keys.includes(key)).map(key => MODALITY_WORDS[key])
  const others = keys.filter(key => !MODALITIES.some(known => known === key))
  return [...known, ...others].join(', ')
}

function electroText({ electroHz, electroHzHigh, electroMode }: SessionRecord): string {
  const hz = [electroHz, electroHzHigh].filter(value => value !== null).join(' and ')
  const mode = ELECTRO_MODES.find(known => known === electroMode)
  return [hz && `${hz} Hz`, mode ? ELECTRO_MODE_WORDS[mode].toLowerCase() : electroMode].filter(Boolean).join(', ')
}

function needlesText({ needleSize, needlesIn, needlesOut }: SessionRecord): string {
  const counted = [needlesIn === null ? '' : `${needlesIn} in`, needlesOut === null ? '' : `${needlesOut} out`]
  return [needleSize, ...counted].filter(Boolean).join(', ')
}

const withNote = (answer: string, note: string): string => [answer, note].filter(Boolean).join(': ')
