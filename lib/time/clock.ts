let replacement: (() => Date) | null = null

/** This moment. The only place of the product that reads the clock. */
export function now(): Date {
  return replacement ? replacement() : new Date()
}

/** Makes `now` answer with another clock, for tests; null gives the real one back. */
export function setClock(clock: (() => Date) | null): void {
  replacement = clock
}
