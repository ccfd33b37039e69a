import type { Page } from '@playwright/test'

/** What somebody sees of a page: colours as they come out, and words where they come to stand. */

/** A colour of the page against what is behind it (WCAG 2.2, 1.4.3 and 1.4.11): from 1 to 21. */
export type Contrast = { what: string; ratio: number }

/** What of a drawing carries meaning by its shape, and the property that paints it. */
const PAINTED: [selector: string, property: 'stroke' | 'fill'][] = [
  ['[data-answer]', 'stroke'],
  ['[data-line]', 'stroke'],
  ['[data-start]', 'stroke'],
  ['[data-session] circle', 'stroke'],
  ['[data-session] rect', 'fill'],
  ['[data-changed] circle', 'fill'],
  ['[data-event] svg > *', 'stroke'],
  ['[data-modality] > *', 'stroke'],
  ['[data-medication] > rect', 'stroke'],
  ['[data-medication] > circle', 'fill'],
  ['[data-medication] > line', 'stroke'],
  ['[data-place] line', 'stroke'],
  ['[data-active] line', 'stroke'],
]

/** The contrast of everything in the drawing that has a meaning, once for each pair of colours. */
export function contrastsOfMarks(page: Page): Promise<Contrast[]> {
  return page.evaluate(painted => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map(value => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element)
      const seeThrough = channels(backgroundColor)[3] === 0
      return seeThrough && element.parentElement ? behind(element.parentElement) : backgroundColor
    }
    const ratioOf = (front: string, back: string) => {
      const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }
    const seen = new Map<string, { what: string; ratio: number }>()
    for (const [selector, property] of painted) {
      for (const element of document.querySelectorAll(`figure ${selector}`)) {
        if (element.getBoundingClientRect().width + element.getBoundingClientRect().height === 0) continue
        const [front, back] = [getComputedStyle(element)[property], behind(element)]
        const ratio = front === 'none' ? 1 : ratioOf(front, back)
        seen.set(`${selector} ${front} ${back}`, { what: `${selector} ${property} ${front} on ${back}`, ratio })
      }
    }
    return [...seen.values()]
  }, PAINTED)
}

export type Words = { text: string; node: number; left: number; top: number; right: number; bottom: number }

/** Every run of words and every sign of the chart that is shown, with its box on the screen. What is cut by a frame ends at the frame. */
export function wordsShown(page: Page): Promise<Words[]> {
  return page
    .locator('figure')
    .first()
    .evaluate(figure => {
      /** A drawing within a drawing has the box of what is in it; its frame stands in its attributes. */
      const frameOf = (element: Element) => {
        const svg = element.closest<SVGSVGElement>('svg.chart-cut')
        const outer = svg?.ownerSVGElement?.getBoundingClientRect()
        if (svg && outer) {
          const left = outer.left + svg.x.baseVal.value
          return { left, right: left + svg.width.baseVal.value, top: outer.top, bottom: outer.bottom }
        }
        return element.closest('.line-clamp-2, .chart-details')?.getBoundingClientRect()
      }
      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT)
      const found: { text: string; node: number; left: number; top: number; right: number; bottom: number }[] = []
      for (let node = 0; walker.nextNode(); node += 1) {
        const words = walker.currentNode as Text
        const element = words.parentElement
        if (!element || !words.data.trim() || element.closest('.sr-only, title')) continue
        // Ranges have boxes in a group that is not shown, and in what is folded up.
        const group = element.closest('.chart-wide, .chart-narrow')
        if (group && getComputedStyle(group).display === 'none') continue
        if (element.closest('details:not([open])') && !element.closest('summary')) continue
        const range = document.createRange()
        range.selectNodeContents(words)
        const boxes = element.closest('text') ? [range.getBoundingClientRect()] : [...range.getClientRects()]
        const frame = frameOf(element)
        for (const box of boxes) {
          const left = Math.max(box.left, frame?.left ?? box.left)
          const top = Math.max(box.top, frame?.top ?? box.top)
          const right = Math.min(box.right, frame?.right ?? box.right)
          const bottom = Math.min(box.bottom, frame?.bottom ?? box.bottom)
          if (right - left > 1 && bottom - top > 1) {
            found.push({ text: words.data.trim(), node, left, top, right, bottom })
          }
        }
      }
      // Signs and marks keep their room as words do; marks of a dense course may touch each other.
      figure.querySelectorAll<SVGElement>('[data-event] > svg, svg[data-modality]').forEach((sign, at) => {
        const { left, top, right, bottom, width } = sign.getBoundingClientRect()
        const text = sign.dataset.modality ?? sign.closest<SVGElement>('[data-event]')?.dataset.event ?? ''
        if (width > 0) found.push({ text: `the sign ${text}`, node: -1 - at, left, top, right, bottom })
      })
      for (const mark of figure.querySelectorAll('[data-answer]')) {
        const { left, top, right, bottom } = mark.getBoundingClientRect()
        found.push({ text: 'a mark', node: -1000, left, top, right, bottom })
      }
      return found
    })
}

/** How far boxes of words may run into each other, in pixels: letters leave that much of their box empty. */
const AIR = 3

/** Pairs of words that stand on each other. The lines of one text keep their own distance. */
export function onEachOther(words: Words[]): string[] {
  return words.flatMap((one, at) =>
    words.slice(at + 1).flatMap(other => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      return one.node !== other.node && across > AIR && down > AIR ? [`“${one.text}” and “${other.text}”`] : []
    }),
  )
}
