import type { LadderName } from '../medication'

/** What one patient wrote on the first form: symptom 1, symptom 2 and the activity that they keep from doing. */
export type OwnWords = readonly [symptom1: string, symptom2: string, activity: string]

/** A problem that people bring to the clinic, with what they say about it and what is done about it. */
export type Problem = {
  name: string
  who?: 'women' | 'men'
  /** How often it is seen beside the others. */
  weight: number
  /** On the left or on the right, also where the patient's words don't say which. */
  oneSided?: true
  words: readonly OwnWords[]
  /** What a patient under 17 says; a problem without these is not given to one. */
  childWords?: readonly OwnWords[]
  ladders: readonly LadderName[]
  points: readonly (readonly string[])[]
  better: readonly string[]
  worse: readonly string[]
}
