import type { AdverseCausality, AdverseOutcome, AdverseSeverity } from '@/lib/generated/prisma/enums'

/** How bad an event was for the patient, which is another question than whether it was serious. */
export const SEVERITY_WORDS: Record<AdverseSeverity, string> = {
  mild: 'Mild',
  moderate: 'Moderate',
  severe: 'Severe',
}

/** Whether the treatment caused it, as the practitioner judges. */
export const CAUSALITY_WORDS: Record<AdverseCausality, string> = {
  certain: 'Certain',
  probable: 'Probable',
  possible: 'Possible',
  unlikely: 'Unlikely',
}

/** How it came out. */
export const OUTCOME_WORDS: Record<AdverseOutcome, string> = {
  resolved: 'Resolved',
  improving: 'Improving',
  continuing: 'Continuing',
  lasting_harm: 'Lasting harm',
  death: 'Death',
  unknown: 'Not known',
}

export const SERIOUS_MEANS = 'Serious means hospital, lasting harm or death.'

/** A table of words as the choices of a question. */
export const choicesOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
