import { ageOn, type Day } from '@/lib/time/day'

/** Whether somebody is younger on a day than MYMOP is validated for (from age 11: rule 9 of the instrument). */
export function isUnder11(birthDate: Day, on: Day): boolean {
  return ageOn(birthDate, on) < 11
}
