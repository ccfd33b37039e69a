import type { Tone } from '@/lib/chart/model'

/** The fill of words that say a change. The words themselves say which way. */
export const FILL: Record<Tone, string> = { better: 'fill-better', worse: 'fill-worse', none: 'fill-second' }
