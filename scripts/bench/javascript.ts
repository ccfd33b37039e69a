import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../browser.js'
import type { Visitor } from './visitor'

/** Kilobytes of gzipped JavaScript that a page makes a new browser load, what it loads later for itself included. */
async function javascriptOf(browser: Browser, visitor: Visitor, path: string): Promise<number> {
  const context = await browser.newContext()
  try {
    await context.addCookies(visitor.cookies.map(cookie => ({ ...cookie, url: visitor.origin })))
    const page = await context.newPage()
    const sizes: Promise<number>[] = []
    page.on('response', response => {
      if (!new URL(response.url()).pathname.endsWith('.js')) return
      sizes.push(response.body().then(body => gzipSync(body, { level: 6 }).length))
    })
    await page.goto(visitor.origin + path, { waitUntil: 'networkidle' })
    // A drawing may wait until somebody sees it.
    await page.mouse.wheel(0, 10_000)
    await page.waitForLoadState('networkidle')
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000
  } finally {
    await context.close()
  }
}

/** A page without a chart (the list of patients) and a course's page, in kB, each in a browser that knows nothing. */
export async function javascriptSizes(visitor: Visitor, courseId: string): Promise<{ plain: number; chart: number }> {
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: asRoot ? ['--no-sandbox'] : [],
  })
  try {
    const plain = await javascriptOf(browser, visitor, '/patients')
    const chart = await javascriptOf(browser, visitor, `/courses/${courseId}`)
    return { plain: Math.round(plain * 10) / 10, chart: Math.round(chart * 10) / 10 }
  } finally {
    await browser.close()
  }
}
