import { randomFor } from '@/prisma/demo/random'
import type { SlowPage } from './drawn'

const MARKS = 40

/**
 * Milliseconds from moving the pointer onto a mark to the frame that shows it, for 40 marks in a mixed order, and the
 * layout shifts of the page until then.
 */
export async function pointAtMarks({ page, next }: SlowPage, selector: string) {
  const centres = await page.locator(selector).evaluateAll(marks =>
    marks.map(mark => {
      const box = mark.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }),
  )
  const times: number[] = []
  let shift = 0
  for (const { x, y } of randomFor('pointing').shuffled(centres).slice(0, MARKS)) {
    const [told] = await Promise.all([next('quiet'), page.mouse.move(x, y)])
    times.push((told.pointed?.painted ?? Number.NaN) - (told.pointed?.started ?? Number.NaN))
    shift = told.shift
  }
  if (times.length < MARKS) throw new Error(`The drawing has ${times.length} marks to point at, not ${MARKS}.`)
  return { times: times.sort((a, b) => a - b), shift }
}
