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
