/** Nobody who comes for treatment was born before this day; an earlier year is a slip of the keyboard. */
export const EARLIEST_BIRTH = '1900-01-01'
