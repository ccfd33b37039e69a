import { ACTION_WORDS } from '@/lib/red-flag/words'
import { formatDayInText } from '@/lib/time/format'
import type { Rule } from './facts'

/** Each open red flag, after discharge too. Found again at a later screen it is something new. */
export const redFlags: Rule = ({ id: courseId, redFlags }, { today, timeZone }) =>
  redFlags.map(({ id, words, action, since }) => ({
    about: id,
    words: `Red flag open since ${formatDayInText(since, timeZone, today)}: ${words} (${ACTION_WORDS[action].toLowerCase()})`,
    link: { href: `/courses/${courseId}/red-flags`, words: 'See the red flags' },
  }))
