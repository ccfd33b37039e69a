import type { RedFlagAction } from '@/lib/generated/prisma/enums'
import type { Response } from './reference'

export const OCCASIONS = ['start', 'deterioration', 'other'] as const

export type Occasion = (typeof OCCASIONS)[number]

/** Why a screen was done, in words. */
export const OCCASION_WORDS: Record<Occasion, string> = {
  start: 'Start of the course',
  deterioration: 'It got worse',
  other: 'Another occasion',
}

export const ACTIONS = ['emergency', 'urgent_referral', 'watch'] as const satisfies readonly RedFlagAction[]

/** What is done about a present flag, in words; the most pressing first. */
export const ACTION_WORDS: Record<RedFlagAction, string> = {
  emergency: 'Emergency',
  urgent_referral: 'Urgent referral',
  watch: 'Watch',
}

export const RESPONSE_WORDS: Record<Response, string> = { emergency: 'emergency', urgent: 'urgent referral' }

/** How an occasion that was kept is called; one that nobody knows stays as it is. */
export const occasionWords = (kept: string): string => OCCASION_WORDS[kept as Occasion] ?? kept
