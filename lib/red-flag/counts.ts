import type { RedFlagState } from '@/lib/generated/prisma/enums'

/** What a screen says in numbers: '1 present, 13 absent, 3 of 17 not asked'; what there is none of is left out. */
export function countWords(states: RedFlagState[]): string {
  const count = (state: RedFlagState) => states.filter(each => each === state).length
  const [present, absent, notAsked] = [count('present'), count('absent'), count('not_asked')]
  if (absent === states.length) return `all ${states.length} absent`
  const parts = [
    present > 0 && `${present} present`,
    absent > 0 && `${absent} absent`,
    notAsked > 0 && `${notAsked} of ${states.length} not asked`,
  ]
  return parts.filter(Boolean).join(', ')
}
