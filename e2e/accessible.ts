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

/** Both, which every page is to pass in every width and theme. */
export async function expectAccessibleAndFitting(page: Page, asked?: Asked): Promise<void> {
  await expectAccessible(page, asked)
  await expectNoSidewaysScroll(page)
}
