/** The colours of the light theme on white paper; better and worse always stand beside their words. */
export const COLOURS = {
  ink: '#000000',
  second: '#333333',
  third: '#555555',
  accent: '#0d5a5b',
  better: '#1a4f8c',
  worse: '#7e3605',
  stop: '#921f19',
  line: '#cccccc',
  band: '#e3efee',
  paper: '#ffffff',
} as const

export type Colour = keyof typeof COLOURS
