import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

/** One thing that somebody did, as the page received it. */
export type Received = {
  kind: 'key' | 'press'
  key: string
  /** A key that only goes with another, such as Ctrl. */
  modifier: boolean
  /** What the patient said or the practitioner writes, rather than what the program is told to do. */
  answer: boolean
  /** A letter of the note's own text. */
  ofNote: boolean
}

/** Collects what a page receives from a person, over all its addresses: keys that go down, presses of a finger or mouse. */
export async function receivedBy(page: Page): Promise<Received[]> {
  const received: Received[] = []
  await page.exposeFunction('courselineReceived', (one: Received) => received.push(one))
  await page.addInitScript({ path: fileURLToPath(new URL('tell-received.js', import.meta.url)) })
  return received
}

const SECONDS = { key: 0.28, point: 1.1, home: 0.4, think: 1.35 }

/**
 * The seconds that a practised person needs by the keystroke-level model (Card, Moran and Newell 1980, Comm ACM
 * 23:396-410), without the note's own text: K for each key, P for each press, H for each change between keyboard and
 * pointer, and M before each thing that is told to the program. By the model's own rules there is no M before what is
 * only answered, nor between the keys of one chord.
 */
export function keystrokeLevelSeconds(received: Received[]): number {
  const counted = received.filter(one => !one.ofNote)
  let seconds = 0
  counted.forEach((one, at) => {
    const before = counted[at - 1]
    seconds += one.kind === 'key' ? SECONDS.key : SECONDS.point
    if (before && before.kind !== one.kind) seconds += SECONDS.home
    if (!one.answer && !before?.modifier) seconds += SECONDS.think
  })
  return seconds
}
