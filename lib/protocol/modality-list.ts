import { MODALITIES, MODALITY_WORDS, type Modality } from '@/lib/session/modalities'

/** The modalities that a text between commas names, in the usual order, each once; what is none is left out. */
export function modalitiesIn(text: string): Modality[] {
  const named = text.split(',').map(key => key.trim())
  return MODALITIES.filter(modality => named.includes(modality))
}

/** As a record keeps them: keys in the usual order, between commas. */
export const modalityKeys = (modalities: readonly Modality[]): string =>
  MODALITIES.filter(modality => modalities.includes(modality)).join(',')

/** 'manual_acupuncture,cupping' in words: 'Manual acupuncture, cupping'; '' for none. */
export function modalityListWords(text: string): string {
  const words = modalitiesIn(text).map(modality => MODALITY_WORDS[modality])
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1))).join(', ')
}

/** The name of a modality's checkbox: each has its own, since a form's field is read as one value. */
export const modalityField = (modality: Modality) => `modality_${modality}`
