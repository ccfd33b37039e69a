import type { Asked } from '@/lib/intake/data'

/** How what was asked at the start is called, in the order of the form. */
export const ASKED_WORDS: Record<keyof Asked, string> = {
  complaint: 'Complaint',
  since: 'Since when',
  onset: 'How it began',
  better: 'Better by',
  worse: 'Worse by',
  found: 'Muscles and tender points',
  tried: 'Tried so far',
  medicalHistory: 'Medical history',
  medication: 'Medication',
  work: 'Work and activity',
}
