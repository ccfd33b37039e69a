import type { Page } from '@playwright/test'

/** What stands in a drawing, read back from it in pixels of the screen. Nothing here knows how it was computed. */

export type Named = { name: string; at: number }
export type Mark = { day: string; score: string; x: number; y: number }

/** The names under the x axis, each with the x of its stroke. */
export async function namesOnX(page: Page): Promise<Named[]> {
  return page.locator('[data-place]').evaluateAll(places =>
    places
      .filter(place => (place.querySelector('text')?.getBoundingClientRect().width ?? 0) > 0)
      .map(place => ({
        name: place.querySelector('text')?.textContent?.trim() ?? '',
        at: place.querySelector('line')?.getBoundingClientRect().x ?? Number.NaN,
      })),
  )
}

/** How far the middle of each name under the x axis stands from its stroke. */
export async function namesBesideStrokes(page: Page): Promise<number[]> {
  return page.locator('[data-place]').evaluateAll(places =>
    places
      .filter(place => (place.querySelector('text')?.getBoundingClientRect().width ?? 0) > 0)
      .map(place => {
        const text = place.querySelector('text')?.getBoundingClientRect()
        const line = place.querySelector('line')?.getBoundingClientRect()
        return text && line ? Math.abs(text.x + text.width / 2 - line.x) : Number.NaN
      }),
  )
}

/** The numbers of a panel's y axis, each with the y of its middle. */
export async function namesOnY(page: Page, panel: string): Promise<Named[]> {
  return page.locator(`[data-panel="${panel}"] [data-tick]`).evaluateAll(ticks =>
    ticks.map(tick => {
      const box = tick.getBoundingClientRect()
      return { name: tick.textContent?.trim() ?? '', at: box.y + box.height / 2 }
    }),
  )
}

/** The marks of a panel in the order in which they are drawn. */
export async function marksOf(page: Page, panel: string): Promise<Mark[]> {
  return page.locator(`[data-panel="${panel}"] [data-answer]`).evaluateAll(marks =>
    marks.map(mark => {
      const box = mark.getBoundingClientRect()
      const { answer = '', score = '' } = (mark as SVGElement).dataset
      return { day: answer, score, x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }),
  )
}

/** The numbers of the treatments, each with the x of its sign. */
export async function treatmentsDrawn(page: Page): Promise<Named[]> {
  return page.locator('[data-session]').evaluateAll(sessions =>
    sessions
      .filter(session => session.getBoundingClientRect().height > 0)
      .map(session => {
        const box = session.querySelector('circle, rect')?.getBoundingClientRect()
        const at = box ? box.x + box.width / 2 : Number.NaN
        return { name: (session as SVGElement).dataset.session ?? '', at }
      }),
  )
}

export type Point = { x: number; y: number }

/** Points along a panel's line, a few pixels apart, and the corners at which its strokes begin and end. */
export async function lineOf(page: Page, panel: string): Promise<{ points: Point[]; strokes: number }> {
  return page.locator(`[data-panel="${panel}"] [data-line]`).evaluate((path: SVGPathElement) => {
    const matrix = path.getScreenCTM()
    const length = path.getTotalLength()
    const points: { x: number; y: number }[] = []
    for (let at = 0; at <= length; at += 1) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix ?? undefined)
      points.push({ x, y })
    }
    return { points, strokes: path.getAttribute('d')?.match(/M/g)?.length ?? 0 }
  })
}

/** The straight line through the names of an axis: from a number to its pixel. Throws where they are on no straight line. */
export function straight(names: { value: number; at: number }[]): (value: number) => number {
  const [first, ...others] = names
  const last = others.at(-1)
  if (!first || !last) throw new Error('An axis needs two names to be read.')
  const each = (last.at - first.at) / (last.value - first.value)
  const toPixel = (value: number) => first.at + (value - first.value) * each
  for (const { value, at } of others) {
    const off = Math.abs(toPixel(value) - at)
    if (off > 1.5) throw new Error(`The axis is not straight: ${value} stands ${off} px beside its place.`)
  }
  return toPixel
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Days since 1970 of "3 Mar", "Mar 3" or "3 Mar 2025", in `year` unless it says another. */
export function dayOfName(name: string, year: number): number {
  const month = MONTHS.findIndex(each => name.includes(each))
  const [day, said = year] = (name.match(/\d+/g) ?? []).map(Number)
  if (month < 0 || day === undefined) throw new Error(`“${name}” is no day.`)
  return Date.UTC(said, month, day) / 86_400_000
}

export const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
