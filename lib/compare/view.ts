/**
 * Other courses of the clinic for one problem, by session number: how many there are, and of the profile (0 to 6) the
 * median and the quartiles. Session 0 is the baseline. Where fewer than 10 courses have an answer, the figures are null.
 */
export type ClinicCourses = {
  courses: number
  bySession: { session: number; n: number; median: number | null; q1: number | null; q3: number | null }[]
}
