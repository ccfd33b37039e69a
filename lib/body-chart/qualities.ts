/** What is felt. Keys are stored: one may be added, none changed. */
export const QUALITIES = ['shooting', 'dull', 'sharp', 'burning', 'pins', 'numb', 'other'] as const

export type Quality = (typeof QUALITIES)[number]

/**
 * Words, and the sign on the drawing: those of the customary pain drawing (Ransford 1976) as far as it goes, so that
 * what is felt is never told by colour alone.
 */
export const QUALITY: Record<Quality, { words: string; sign: string }> = {
  shooting: { words: 'shooting', sign: '»' },
  dull: { words: 'dull ache', sign: '^' },
  sharp: { words: 'sharp', sign: '/' },
  burning: { words: 'burning', sign: 'x' },
  pins: { words: 'pins and needles', sign: 'o' },
  numb: { words: 'numb', sign: '=' },
  other: { words: 'other', sign: '*' },
}

export const isQuality = (value: unknown): value is Quality => QUALITIES.some(quality => quality === value)
