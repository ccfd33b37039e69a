import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

type Face = { family: string; display: string; file: string; range: string }

const packages = createRequire(import.meta.url)

function facesOf(css: string): Face[] {
  const faces = css.matchAll(/@font-face\s*{([^}]*)}/g)
  return [...faces].map(([, rules = '']) => {
    const value = (name: string) => rules.match(new RegExp(`${name}:\\s*([^;]+)`))?.[1]?.replace(/['"]/g, '') ?? ''
    const file = rules.match(/([\w-]+\.woff2)/)?.[1] ?? ''
    const range = value('unicode-range')
      .split(',')
      .map(part => part.trim())
      .join()
    return { family: value('font-family'), display: value('font-display'), file, range }
  })
}

const ours = facesOf(readFileSync(new URL('fonts.css', import.meta.url), 'utf8'))

test.each([['inter/wght.css'], ['source-serif-4/wght-italic.css']])(
  'every script of %s is there, for the letters that the package says',
  name => {
    const theirs = facesOf(readFileSync(packages.resolve(`@fontsource-variable/${name}`), 'utf8'))
    expect(theirs).toHaveLength(name.startsWith('inter') ? 7 : 6)
    for (const { file, range } of theirs) expect(ours.filter(face => face.file === file)).toMatchObject([{ range }])
  },
)

test.each(['Inter Variable', 'Source Serif 4 Variable'])(
  'the Latin letters of %s are a family with one face, so that no picture waits for another',
  family => {
    expect(ours.filter(face => face.family === family)).toMatchObject([{ display: 'optional' }])
  },
)
