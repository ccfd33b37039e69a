import type { Page } from '@playwright/test'
import { randomFor } from '@/prisma/demo/random'
import { type Told, toldBy } from './drawn'
import { percentile } from './series'

const MARKS = 40
/** A page that changed nothing for so long has answered. */
const QUIET = 200

type Window = { courselineTold: Told }

/** Milliseconds from moving the pointer onto a mark to the frame that shows it, for 40 marks in a mixed order. */
export async function pointAtMarks(page: Page, selector: string): Promise<number[]> {
  const centres = await page.locator(selector).evaluateAll(marks =>
    marks.map(mark => {
      const box = mark.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }),
  )
  const times: number[] = []
  for (const { x, y } of randomFor('pointing').shuffled(centres).slice(0, MARKS)) {
    await page.mouse.move(x, y)
    await page.waitForFunction(
      quiet => {
        // The page's own window, on which scripts/bench/tell-drawn.js keeps what it saw.
        const { pointed } = (window as unknown as Window).courselineTold
        return pointed !== null && pointed.painted !== null && performance.now() - pointed.painted > quiet
      },
      QUIET,
      { polling: 100 },
    )
    const { pointed } = await toldBy(page)
    times.push((pointed?.painted ?? Number.NaN) - (pointed?.started ?? Number.NaN))
  }
  if (times.length < MARKS) throw new Error(`The drawing has ${times.length} marks to point at, not ${MARKS}.`)
  return times
}

/** What all but one in twenty do not exceed. */
export const p95 = (times: number[]) =>
  percentile(
    [...times].sort((a, b) => a - b),
    0.95,
  )
