/** Which measures the clinic asks beside the scores; ClinicSettings has it. */
export type Companions = { readonly painRating: boolean; readonly globalChange: boolean }

export const NO_COMPANIONS: Companions = { painRating: false, globalChange: false }

/** Pain 0 to 10 and the overall change 1 to 7, as they are kept; null is a recorded "not answered", or not asked. */
type Kept = { pain: number | null; globalChange: number | null }

/** As a form sends them: undefined where nothing was chosen, null for "not answered". */
type Sent = { pain?: number | null; globalChange?: number | null }

/**
 * What is kept with a new answer. What the clinic does not ask is not taken, and a change since the start is never asked
 * with the first answer.
 */
export function newCompanions({ pain, globalChange }: Sent, initial: boolean, asked: Companions): Kept {
  return {
    pain: asked.painRating ? (pain ?? null) : null,
    globalChange: asked.globalChange && !initial ? (globalChange ?? null) : null,
  }
}

type Recorded = Kept & { kind: 'initial' | 'follow_up' }

/**
 * Which of them a correction asks: what the clinic asks, and what the answer has though the clinic asks it no more. So
 * an answer given while it was asked stays, and can still be put right.
 */
export function correctableCompanions(recorded: Recorded, asked: Companions): Companions {
  return {
    painRating: asked.painRating || recorded.pain !== null,
    globalChange: recorded.globalChange !== null || (asked.globalChange && recorded.kind === 'follow_up'),
  }
}

/** What is kept after a correction; where the form did not ask, or nothing was chosen, all stays as it was. */
export function correctedCompanions(sent: Sent, recorded: Recorded, asked: Companions): Kept {
  const correctable = correctableCompanions(recorded, asked)
  const { pain, globalChange } = sent
  return {
    pain: correctable.painRating && pain !== undefined ? pain : recorded.pain,
    globalChange: correctable.globalChange && globalChange !== undefined ? globalChange : recorded.globalChange,
  }
}
