/** What can be done in a session, in the order in which it is listed (STRICTA 2010). */
export const MODALITIES = [
  'manual_acupuncture',
  'electroacupuncture',
  'moxibustion',
  'cupping',
  'gua_sha',
  'acupressure',
  'tuina',
  'dry_needling',
  'auricular',
] as const

export type Modality = (typeof MODALITIES)[number]

export const MODALITY_WORDS: Record<Modality, string> = {
  manual_acupuncture: 'Manual acupuncture',
  electroacupuncture: 'Electroacupuncture',
  moxibustion: 'Moxibustion',
  cupping: 'Cupping',
  gua_sha: 'Gua sha',
  acupressure: 'Acupressure',
  tuina: 'Tuina',
  dry_needling: 'Dry needling',
  auricular: 'Auricular acupuncture',
}

export const ELECTRO_MODES = ['continuous', 'intermittent', 'dense_disperse'] as const

export type ElectroMode = (typeof ELECTRO_MODES)[number]

export const ELECTRO_MODE_WORDS: Record<ElectroMode, string> = {
  continuous: 'Continuous',
  intermittent: 'Intermittent',
  dense_disperse: 'Dense and disperse',
}

const NEEDLING = new Set<Modality>(['manual_acupuncture', 'electroacupuncture', 'dry_needling', 'auricular'])

/** The modalities of a text such as "cupping,tuina", in order; what is none of them is left out. */
export function modalitiesOf(text: string): Modality[] {
  const chosen = new Set(text.split(',').map(part => part.trim()))
  return MODALITIES.filter(modality => chosen.has(modality))
}

/** Whether needles are put in, so that they have to be counted out. */
export const usesNeedles = (modalities: Modality[]) => modalities.some(modality => NEEDLING.has(modality))
