/** What the thread that works says: how far it is, that it wants to write, and how it ended. */
export type FromWorker =
  | { kind: 'progress'; share: number; words: string }
  | { kind: 'turn' }
  | { kind: 'done'; value: unknown }
  | { kind: 'refused'; words: string }
  /** A fault; the log has it already. */
  | { kind: 'fault' }

/** The only thing it is told: that its turn to write has come. */
export const YOUR_TURN = 'your turn'
