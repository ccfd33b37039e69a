/** Whom a piece of work tells how far it is, and asks before it writes to the record. */
export type Told = {
  /** From 0 to 1, with words for what is going on. */
  progress(share: number, words: string): void
  /** Resolves when nobody else in this process writes. */
  turn(): Promise<void>
}

/** Nobody: for work that is alone. */
export const NOBODY: Told = { progress: () => {}, turn: async () => {} }
