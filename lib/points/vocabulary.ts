import type { Token } from './lex'
import type { Response, Side, Technique } from './needling'

const listed = <T>(written: [T, string][]) =>
  new Map(written.flatMap(([meaning, words]) => words.split(' ').map(word => [word, meaning] as const)))

const SIDE_WORDS = listed<Side | 'midline'>([
  ['left', 'left l lt'],
  ['right', 'right r rt'],
  ['both', 'both b bl bil bilat bilateral bilaterally'],
  ['midline', 'midline mid'],
])

const TECHNIQUE_WORDS = listed<Technique>([
  ['even', 'even neutral'],
  ['reinforcing', '+ reinforcing reinforce tonify tonifying tonified tonification supplementing bu'],
  ['reducing', '- reducing reduce sedate sedating sedation disperse dispersing dispersion draining xie'],
])

const RESPONSE_WORDS = listed<Response>([
  ['de qi', 'deqi'],
  ['twitch', 'twitch ltr'],
])

export type Unit = { measure: 'depth' | 'retention'; times: number } | 'not taken'

const UNITS = listed<Unit>([
  [{ measure: 'depth', times: 1 }, 'mm millimetre millimetres millimeter millimeters'],
  [{ measure: 'depth', times: 10 }, 'cm centimetre centimetres centimeter centimeters'],
  [{ measure: 'retention', times: 1 }, "min mins minute minutes '"],
  [{ measure: 'retention', times: 60 }, 'hr hrs hour hours'],
  ['not taken', 'cun fen inch inches'],
])

/** Words that add nothing, except that "depth" and "retention" say what a number without its unit is. */
const FILLERS = listed<'depth' | 'retention' | null>([
  ['depth', 'depth deep'],
  ['retention', 'retention retain retained'],
  [null, 'for at each side sides method technique'],
])

const PLAIN_WORDS = 'left right both bilateral even neutral reinforcing tonifying reducing sedating dispersing twitch'

export const sideOf = (token?: Token) => token && SIDE_WORDS.get(token.text)
export const techniqueOf = (token?: Token) => token && TECHNIQUE_WORDS.get(token.text)
export const unitOf = (token?: Token) => token && UNITS.get(token.text)
export const fillerOf = (token?: Token) => token && FILLERS.get(token.text)
export const isAnd = (token?: Token) => token !== undefined && ['and', '&', '/', '|', '·', '•'].includes(token.text)

/** "de qi", "deqi", "de-qi", "twitch": the response, and how many tokens it takes. */
export function responseAt(tokens: Token[], at: number): { response: Response; length: number } | null {
  const one = RESPONSE_WORDS.get(tokens[at]?.text ?? '')
  if (one) return { response: one, length: 1 }
  if (tokens[at]?.text !== 'de') return null
  const length = tokens[at + 1]?.kind === 'sign' ? 3 : 2
  return tokens[at + length - 1]?.text === 'qi' ? { response: 'de qi', length } : null
}

/** The words that may follow a point, as they are written in full, for guessing what was meant. */
export const plainWords: readonly string[] = PLAIN_WORDS.split(' ')
