import type { Day } from '@/lib/time/day'
import { isDay } from '@/lib/time/day'
import { pregnancyWords } from './pregnancy'
import type { FlagLevel } from './reference'
import type { StandingFlag } from './view'

/** What a level means, in words: it never stands for itself by its colour alone. */
export const LEVEL_WORDS: Record<FlagLevel, string> = {
  stop: 'Stop',
  stop_electro: 'Stop for electroacupuncture',
  avoid_site: 'Avoid the site',
  caution: 'Caution',
  note: 'Note',
}

/** What a flag says of this patient on a day: weeks and due date, limb, site or detail; '' where nothing was said. */
export function flagFacts({ detail, dueDate }: Pick<StandingFlag, 'detail' | 'dueDate'>, on: Day, timeZone: string) {
  return [isDay(dueDate) ? pregnancyWords(dueDate, on, timeZone) : '', detail].filter(Boolean).join('; ')
}
