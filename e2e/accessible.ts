import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** `part` is a selector where not the whole page is meant; `coloursAlone` where all else was looked at in the other theme. */
type Asked = { part?: string; coloursAlone?: boolean }

/** axe finds nothing wrong. */
export async function expectAccessible(page: Page, { part, coloursAlone }: Asked = {}): Promise<void> {
  const axe = new AxeBuilder({ page })
  if (part) axe.include(part)
  const { violations } = await (coloursAlone ? axe.withRules('color-contrast') : axe.withTags(WCAG)).analyze()
  const words = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  expect(words, page.url()).toEqual([])
}

/** The page is no wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** No button is so narrow that a word of it is broken. */
async function expectWholeWords(page: Page): Promise<void> {
  const broken = await page.locator('button, .button, .switch a').evaluateAll(buttons => {
    const lines = (text: Text, from: number, word: string): number => {
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, from + word.length)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    }
    const brokenIn = (button: Element): string[] => {
      const words: string[] = []
      const walk = document.createTreeWalker(button, NodeFilter.SHOW_TEXT)
      for (let text = walk.nextNode() as Text | null; text; text = walk.nextNode() as Text | null) {
        for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
          if (lines(text, index, word) > 1) words.push(word)
        }
      }
      return words
    }
    return buttons.flatMap(button => (button.closest('.sr-only') ? [] : brokenIn(button)))
  })
  expect(broken, page.url()).toEqual([])
}

/** All of it, which every page is to pass in every width and theme. */
export async function expectAccessibleAndFitting(page: Page, asked?: Asked): Promise<void> {
  await expectAccessible(page, asked)
  await expectNoSidewaysScroll(page)
  await expectWholeWords(page)
}

/** The widths and themes in which every page is looked at. */
export const VIEWS = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const

/** Shows the page in one of them. Says what is left to ask there: the dark theme differs in its colours alone. */
export async function showIn(page: Page, { width, height, colorScheme }: (typeof VIEWS)[number]): Promise<Asked> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height })
  return { coloursAlone: colorScheme === 'dark' }
}

/** The page as it stands passes and fits in all of them. It is left at 1280 px. */
export async function expectAccessibleEverywhere(page: Page): Promise<void> {
  for (const view of VIEWS) await expectAccessibleAndFitting(page, await showIn(page, view))
  await showIn(page, VIEWS[0])
}
