import { readFileSync } from 'node:fs'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** What the page tells of itself, in milliseconds of its own clock from the start of the navigation. */
export type Told = {
  /** When the frame with the last mark had been painted. */
  drawn: number | null
  /** All layout shifts so far, those while pointing included. */
  shift: number
  pointed: { started: number; painted: number | null } | null
}

/** Which elements make the drawing whole, and how many they are. */
export type Marks = { selector: string; count: number }

/** A load as its page tells it. `first` is the first paint with content, `bytes` when the document had come. */
export type Load = { drawn: number; first: number; bytes: number; shift: number }

/** How many times slower the page's processor is made. */
const SLOWED = 4

declare global {
  interface Window {
    /** What tell-drawn.js writes down in the page. */
    courselineTold: Told
  }
}

const TELLER = readFileSync(new URL('tell-drawn.js', import.meta.url), 'utf8')

/** A page on a slow processor that tells when these marks are drawn. */
export async function slowPage(context: BrowserContext, marks: Marks): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript({ content: `window.courselineMarks = ${JSON.stringify(marks)};\n${TELLER}` })
  const session: CDPSession = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  return page
}

export const toldBy = (page: Page): Promise<Told> => page.evaluate(() => window.courselineTold)

/** Opens an address in a page that tells, and waits until it is drawn and quiet. */
export async function open(page: Page, url: string): Promise<Load> {
  const answer = await page.goto(url, { waitUntil: 'commit' })
  const drawn = () => window.courselineTold.drawn !== null
  // Rarely asked: asking costs the page time.
  await page.waitForFunction(drawn, undefined, { polling: 250, timeout: 30_000 }).catch(() => {
    throw new Error(`The drawing never was whole (the page answered with status ${answer?.status()}).`)
  })
  await page.waitForLoadState('networkidle')
  const told = await toldBy(page)
  const [first, bytes] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    performance.getEntriesByType('navigation').map(entry => (entry as PerformanceNavigationTiming).responseEnd)[0] ??
      Number.NaN,
  ])
  return { drawn: told.drawn ?? Number.NaN, first: first ?? Number.NaN, bytes: bytes ?? Number.NaN, shift: told.shift }
}

/**
 * How many times longer the same work takes in this page than in one that is not slowed: the proof that the figures
 * are those of a slow processor.
 */
export async function slowness(context: BrowserContext, slow: Page): Promise<number> {
  const plain = await context.newPage()
  const work = () => {
    const started = performance.now()
    let sum = 0
    for (let at = 0; at < 60_000_000; at++) sum += at % 7
    return sum > 0 ? performance.now() - started : 0
  }
  await plain.evaluate(work)
  const ratio = (await slow.evaluate(work)) / (await plain.evaluate(work))
  await plain.close()
  return ratio
}
