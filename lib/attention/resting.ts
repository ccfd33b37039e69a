import type { Day } from '@/lib/time/day'
import { addMonths } from '@/lib/time/months'

/**
 * A course that is brought in from a file, and of which the file had not heard for so many months, is hardly still going
 * on: it rests until something is recorded of it. A hundred old courses are no reason each to look at them today.
 */
export const RESTING_AFTER_MONTHS = 3

/** Whether a course that was last heard of on a day rests when it is brought in on another. */
export const restsWhenBroughtIn = (lastHeardOn: Day, today: Day): boolean =>
  lastHeardOn < addMonths(today, -RESTING_AFTER_MONTHS)
