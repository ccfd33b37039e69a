import type { ConsentKind } from '@/lib/generated/prisma/enums'

export const CONSENT_KINDS = ['treatment', 'report'] as const satisfies readonly ConsentKind[]

/** What is consented to, in words. */
export const CONSENT_WORDS: Record<ConsentKind, string> = {
  treatment: 'Consent to treatment',
  report: 'Consent to use in the clinic’s report',
}

export type Phrase = { key: string; words: string }

/**
 * What is usually explained, ready to be ticked. What acupuncture is, its side effects and its rare serious events
 * follow White A and others, "Survey of adverse events following acupuncture (SAFA)", Acupunct Med 2001;19:84-92, and
 * Witt CM and others, "Safety of acupuncture: results of a prospective observational study with 229,230 patients and
 * introduction of a medical information and consent form", Forsch Komplementmed 2009;16:91-97.
 */
export const CONSENT_PHRASES: Record<ConsentKind, readonly Phrase[]> = {
  treatment: [
    {
      key: 'what_it_is',
      words: 'What acupuncture is: fine single-use needles, how many, where, and for how long.',
    },
    {
      key: 'side_effects',
      words: 'Usual side effects: a little bleeding or bruising, pain at the needle, tiredness, faintness.',
    },
    {
      key: 'serious_but_rare',
      words: 'Serious but rare: infection, injury of a nerve, a needle that reaches a lung or another organ.',
    },
    { key: 'alternatives', words: 'Alternatives: other treatments for this problem, and no treatment.' },
    { key: 'stop_any_time', words: 'They can stop at any time, also during a session, without giving a reason.' },
  ],
  report: [
    {
      key: 'what_is_used',
      words: 'What is used: scores, treatments and unwanted effects, counted with those of other patients.',
    },
    {
      key: 'no_name',
      words: 'Nobody is named in the report or its file: groups are counted, and single courses shown without a name.',
    },
    { key: 'no_difference', words: 'Declining makes no difference to how they are treated.' },
    { key: 'stop_any_time', words: 'They can withdraw at any time; later reports then leave their data out.' },
  ],
}

/** What was ticked and what was typed, one thing on a line, in the order of the list. Unknown keys say nothing. */
export function explainedText(kind: ConsentKind, keys: string[], typed: string): string {
  const ticked = CONSENT_PHRASES[kind].filter(({ key }) => keys.includes(key)).map(({ words }) => words)
  return [...ticked, ...(typed ? [typed] : [])].join('\n')
}
