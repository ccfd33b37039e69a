import { FIELD_WORDS } from '@/components/ui/field-words'

const BESIDE_THE_RECORD: Record<string, string> = {
  modality: 'Modalities',
  homeAdvice: 'Advice to take home',
  notScored: 'No scores today',
  responseId: 'Which scores go with it',
  timerEnds: 'Retention timer',
}

/** How a field of the session form is called where a draft speaks of it. */
export function draftFieldWords(field: string): string {
  if (field.startsWith('caution:')) return 'Reason to go on'
  const name = field.replace(/^(event|today)\./, '')
  return BESIDE_THE_RECORD[name] ?? FIELD_WORDS[name] ?? name
}
