import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'

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

const TELLER = readFileSync(new URL('tell-drawn.js', import.meta.url), 'utf8')
const PATIENCE = 30_000
/** So long the machine rests before a navigation: making a page and closing the last one is work that nobody waits for. */
const CALM = 500

declare global {
  interface Window {
    /** What tell-drawn.js writes down in the page. */
    courselineTold: Told
  }
}

/** A page on a slow processor, and what it tells of itself. */
export type SlowPage = {
  page: Page
  /** The next time that the page says it is drawn, or that it has been quiet for a while after a pointer moved. */
  next(event: 'drawn' | 'quiet'): Promise<Told>
}

/**
 * A page on a slow processor that tells when these marks are drawn. It calls us, through a binding of the browser: to ask
 * it again and again takes a script of Playwright's into the page, and that costs a slow processor 180 ms.
 */
export async function slowPage(context: BrowserContext, marks: Marks): Promise<SlowPage> {
  const page = await context.newPage()
  await page.addInitScript({ content: `window.courselineMarks = ${JSON.stringify(marks)};\n${TELLER}` })
  const session = await context.newCDPSession(page)
  const heard = new EventEmitter()
  session.on('Runtime.bindingCalled', ({ payload }) => {
    const { event, told } = JSON.parse(payload)
    heard.emit(event, told)
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'courselineTell' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const next = async (event: string) => {
    const [told] = await once(heard, event, { signal: AbortSignal.timeout(PATIENCE) })
    return told as Told
  }
  return { page, next }
}

/** Opens an address in a page that tells, and waits until it is drawn and quiet. */
export async function open({ page, next }: SlowPage, url: string): Promise<Load> {
  await page.waitForTimeout(CALM)
  const drawn = next('drawn').catch(() => null)
  const answer = await page.goto(url, { waitUntil: 'commit' })
  if (!(await drawn))
    throw new Error(`The drawing never was whole (the page answered with status ${answer?.status()}).`)
  await page.waitForLoadState('networkidle')
  return page.evaluate(() => {
    const [shown] = performance.getEntriesByName('first-contentful-paint')
    const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const { drawn, shift } = window.courselineTold
    return {
      drawn: drawn ?? Number.NaN,
      first: shown?.startTime ?? Number.NaN,
      bytes: came?.responseEnd ?? Number.NaN,
      shift,
    }
  })
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
