/** The words with a capital letter in front. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Why two answers less than 7 days apart are to be read with care (rule 10): '5 days after the one before, so …'. */
export function overlapWords(daysSincePrevious: number): string {
  const when =
    daysSincePrevious === 0
      ? 'on the same day as'
      : `${daysSincePrevious} ${daysSincePrevious === 1 ? 'day' : 'days'} after`
  return `${when} the answer before, so both ask about some of the same week`
}
