import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')
const [light = '', dark = '', print = ''] =
  css.split('@theme inline')[0]?.split(/@media \(prefers-color-scheme: dark\)|@media print/) ?? []

const coloursOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]))

const THEMES: Record<string, Record<string, string>> = {
  light: coloursOf(light),
  dark: coloursOf(dark),
  print: coloursOf(print),
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

const PAIRS = Object.keys(THEMES).flatMap(theme => ['paper', 'raised', 'sunk'].map(ground => ({ theme, ground })))

test.each(PAIRS)('text on $ground reads at 7:1, borders and marks at 3:1, in the $theme theme', ({ theme, ground }) => {
  const colours = THEMES[theme] ?? {}
  const on = (name: string) => contrast(colours[name] ?? '', colours[ground] ?? '')
  for (const text of ['ink', 'second', 'accent', 'better', 'worse', 'stop']) {
    expect(on(text), `${text} on ${ground}`).toBeGreaterThanOrEqual(7)
  }
  expect(on('third'), `third on ${ground}`).toBeGreaterThanOrEqual(4.5)
  expect(on('control-line'), `control-line on ${ground}`).toBeGreaterThanOrEqual(3)
})

test('the accent button and the notices read at 7:1', () => {
  for (const colours of Object.values(THEMES)) {
    expect(contrast(colours['on-accent'] ?? '', colours.accent ?? '')).toBeGreaterThanOrEqual(7)
    for (const wash of ['accent-wash', 'better-wash', 'worse-wash', 'stop-wash']) {
      expect(contrast(colours.ink ?? '', colours[wash] ?? ''), wash).toBeGreaterThanOrEqual(7)
    }
    for (const tone of ['worse', 'stop']) {
      expect(contrast(colours[tone] ?? '', colours[`${tone}-wash`] ?? ''), tone).toBeGreaterThanOrEqual(7)
    }
  }
})
