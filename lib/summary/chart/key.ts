import { EVENT_WORDS } from '@/lib/chart/event-words'
import { EVENT_KINDS, type Lane } from '@/lib/chart/model'
import { MODALITIES, MODALITY_WORDS } from '@/lib/session/modalities'
import { WIDTH } from '../layout/flow'
import type { Measure } from '../layout/lines'
import type { Shape } from '../layout/shapes'
import { label, type Part, SMALL } from './frame'
import { eventSign, HALF_SIGN, MODALITY_LETTERS } from './signs'

const LINE = 11
const BETWEEN = 12
const AFTER_SIGN = 4

type Entry = { width: number; sign: (x: number, y: number) => Shape[]; words: string }

/** What the signs of the lane mean, as far as this course has them; nothing where it has none. */
export function keyPart(lane: Lane, measure: Measure): Part[] {
  const entries = entriesOf(lane, measure)
  if (entries.length === 0) return []
  const shapes: Shape[] = []
  let [x, y] = [0, LINE / 2 + 1]
  for (const { width, sign, words } of entries) {
    const whole = width + AFTER_SIGN + measure(words, 'sans', SMALL)
    if (x > 0 && x + whole > WIDTH) {
      x = 0
      y += LINE
    }
    shapes.push(...sign(x, y), label(x + width + AFTER_SIGN, y, words))
    x += whole + BETWEEN
  }
  return [{ height: y + LINE / 2, shapes }]
}

function entriesOf({ sessions, events }: Lane, measure: Measure): Entry[] {
  const modalities = MODALITIES.filter(key => sessions.some(session => session.modalities.includes(key)))
  const kinds = EVENT_KINDS.filter(kind => events.some(event => event.kind === kind))
  return [
    ...(sessions.some(({ changed }) => changed) ? [CHANGED] : []),
    ...modalities.map(key => {
      const letters = MODALITY_LETTERS[key]
      return {
        width: measure(letters, 'bold', SMALL),
        sign: (x: number, y: number): Shape[] => [label(x, y, letters, { voice: 'bold', colour: 'ink' })],
        words: MODALITY_WORDS[key].toLowerCase(),
      }
    }),
    ...kinds.map(kind => ({
      width: 2 * HALF_SIGN,
      sign: (x: number, y: number) => eventSign(kind, x + HALF_SIGN, y),
      words: EVENT_WORDS[kind].toLowerCase(),
    })),
  ]
}

const CHANGED: Entry = {
  width: 2 * HALF_SIGN,
  sign: (x, y) => [{ kind: 'mark', x: x + HALF_SIGN, y, radius: 3.2, stroke: 'accent', fill: 'accent' }],
  words: 'filled: points or technique changed',
}
