import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import type { Visitor } from '../bench/visitor'
import { findBrowser } from '../browser.js'
import type { GalleryKind } from './kind'
import { MODES, type ModeName } from './modes'
import { sheet } from './sheet'

/** A kind of course and where its page is. */
export type Shown = GalleryKind & { path: string }

/** Paper around the drawing, so that what sticks out of it is in the picture. */
const MARGIN = 16

type Told = (line: string) => void

/** Takes the pictures of all kinds in these modes, and a sheet of each mode, into `folder`. */
export async function takePictures(visitor: Visitor, shown: Shown[], modes: ModeName[], folder: string, tell: Told) {
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: asRoot ? ['--no-sandbox'] : [] })
  try {
    for (const mode of modes) {
      await takeMode(browser, visitor, shown, mode, folder)
      tell(`${mode}: ${shown.length} pictures`)
    }
  } finally {
    await browser.close()
  }
}

async function takeMode(browser: Browser, visitor: Visitor, shown: Shown[], mode: ModeName, folder: string) {
  const { width, colorScheme, media } = MODES[mode]
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: 'en-GB' })
  await context.addCookies(visitor.cookies.map(cookie => ({ ...cookie, url: visitor.origin })))
  const page = await context.newPage()
  await page.emulateMedia({ media, colorScheme, reducedMotion: 'reduce' })
  for (const { kind, path: address } of shown) {
    const answer = await page.goto(visitor.origin + address, { waitUntil: 'networkidle' })
    if (answer?.status() !== 200) throw new Error(`The course ${kind} answered with status ${answer?.status()}.`)
    const box = await page.locator('figure').first().boundingBox()
    if (!box) throw new Error(`The course ${kind} has no figure.`)
    const x = Math.max(0, box.x - MARGIN)
    const clip = {
      x,
      y: Math.max(0, box.y - MARGIN),
      width: Math.min(width - x, box.width + 2 * MARGIN),
      height: box.height + 2 * MARGIN,
    }
    await page.screenshot({ path: path.join(folder, `${kind}-${mode}.png`), clip, fullPage: true })
  }
  const file = path.join(folder, `${mode === 'light' ? 'index' : mode}.html`)
  writeFileSync(file, sheet(mode, shown))
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1800, height: 1000 })
  await page.goto(pathToFileURL(file).href)
  await page.screenshot({ path: path.join(folder, `sheet-${mode}.png`), fullPage: true })
  await context.close()
}
