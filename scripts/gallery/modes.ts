/** How each kind of course is looked at. */
export const MODES = {
  light: { width: 1280, colorScheme: 'light', media: 'screen' },
  dark: { width: 1280, colorScheme: 'dark', media: 'screen' },
  /** What is between the margins of an A4 page. */
  print: { width: 718, colorScheme: 'light', media: 'print' },
  phone: { width: 390, colorScheme: 'light', media: 'screen' },
} as const

export type ModeName = keyof typeof MODES

export const MODE_NAMES = Object.keys(MODES) as ModeName[]
