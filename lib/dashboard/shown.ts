/** A screenful of courses in treatment: the others are one click away. */
export const ROWS_AT_FIRST = 20

/** Discharged courses that stand among those who need a look for a follow-up alone; the others likewise. */
export const FOLLOW_UPS_AT_FIRST = 10
