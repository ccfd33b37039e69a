/** A screenful of courses in treatment: the others are one click away. */
export const ROWS_AT_FIRST = 20

/** Those that need a look: a practitioner's stand there all, a large clinic's are one click away. */
export const LOOKS_AT_FIRST = 60

/** Discharged courses among these that stand there for a follow-up alone. */
export const FOLLOW_UPS_AT_FIRST = 10
