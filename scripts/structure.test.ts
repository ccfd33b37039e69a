import { describe, expect, test } from 'vitest'
import { zodByDetour, zodPlace } from './rules/bundle.js'
import { domainCircles, importDirection, importsOf } from './rules/imports.js'
import { actorFirst, pagesAskDomains, serverActionPlace, serverOnly } from './rules/record.js'
import { barrels, fileLength, machineFacts, strayTests, styleAttributes } from './rules/text.js'
import { structureOffences } from './structure.js'

type SourceFile = { path: string; text: string }

const file = (path: string, ...lines: string[]): SourceFile => ({ path, text: `${lines.join('\n')}\n` })
const lines = (count: number) => Array.from({ length: count }, () => '// a line')

/** The lines that a check objects to. */
const linesOf = (offences: { line: number }[]) => offences.map(({ line }) => line)

test('reads every way of importing, and sees what is a type alone', () => {
  const imports = importsOf(
    file(
      'lib/a/b.ts',
      `import 'server-only'`,
      `import type { One } from './one'`,
      `import { type Two, type Three } from '@/lib/two'`,
      `import {`,
      `  type Four,`,
      `  five,`,
      `} from '../five'`,
      `export { six } from 'six'`,
      `const seven = () => import('./seven')`,
      `const text = "words from 'nowhere'"`,
    ),
  )
  expect(imports).toEqual([
    { from: 'server-only', target: null, types: false, line: 1 },
    { from: './one', target: 'lib/a/one', types: true, line: 2 },
    { from: '@/lib/two', target: 'lib/two', types: true, line: 3 },
    { from: '../five', target: 'lib/five', types: false, line: 7 },
    { from: 'six', target: null, types: false, line: 8 },
    { from: './seven', target: 'lib/a/seven', types: false, line: 9 },
  ])
})

describe('the length of a file', () => {
  test('300 lines are kept, 301 are not', () => {
    expect(fileLength(file('lib/a.ts', ...lines(300)))).toEqual([])
    expect(linesOf(fileLength(file('lib/a.ts', ...lines(301))))).toEqual([301])
    expect(linesOf(fileLength(file('components/a.css', ...lines(301))))).toEqual([301])
  })

  test('the one style sheet may have 400', () => {
    expect(fileLength(file('app/globals.css', ...lines(400)))).toEqual([])
    expect(linesOf(fileLength(file('app/globals.css', ...lines(401))))).toEqual([401])
  })
})

test('no barrels', () => {
  expect(linesOf(barrels(file('lib/mymop/index.ts', `export * from './items'`)))).toEqual([1])
  expect(barrels(file('lib/mymop/items.ts', ''))).toEqual([])
})

describe('the direction of imports', () => {
  test.each([
    ['lib/a/data.ts', `import { Field } from '@/components/form/field'`],
    ['lib/a/data.ts', `import { Field } from '../../components/form/field'`],
    ['lib/a/data.ts', `import Page from '@/app/page'`],
    ['components/ui/a.tsx', `import Page from '../../app/page'`],
    ['scripts/a.ts', `const page = await ${'import'}('@/app/page')`],
    ['lib/auth/actor.ts', `import { signSession } from '@/lib/session/mutations'`],
  ])('%s: %s', (path, text) => {
    expect(linesOf(importDirection(file(path, text)))).toEqual([1])
  })

  test.each([
    ['app/page.tsx', `import { Field } from '@/components/form/field'`],
    ['app/layout.tsx', `import './globals.css'`],
    ['components/ui/a.tsx', `import { today } from '@/lib/time/day'`],
    ['lib/session/data.ts', `import type { Actor } from '@/lib/auth/actor'`],
    ['lib/auth/actor.ts', `import { ok } from '@/lib/result'`],
    ['lib/audit/rollback.test.ts', `import { signSession } from '@/lib/session/mutations'`],
  ])('%s may: %s', (path, text) => {
    expect(importDirection(file(path, text))).toEqual([])
  })
})

describe('two folders of lib', () => {
  const answer = file('lib/response/mutations.ts', '', `import { dayProblem } from '@/lib/course/dates'`)
  const course = file('lib/course/view.ts', `import type { Words } from '../response/read-answer'`)

  test('never import each other, not even a type', () => {
    const offences = domainCircles([answer, course])
    expect(offences.map(({ path, line }) => [path, line])).toEqual([
      ['lib/response/mutations.ts', 2],
      ['lib/course/view.ts', 1],
    ])
    expect(offences[0]?.message).toContain('lib/response and lib/course import each other (see lib/course/view.ts)')
  })

  test('may lean one way, and on a neighbour in the same folder; a test may look across', () => {
    const neighbour = file('lib/course/data.ts', `import { rows } from './rows'`, `import { ok } from '@/lib/result'`)
    const across = file('lib/response/a.test.ts', `import { courseForView } from '@/lib/course/data'`)
    expect(domainCircles([course, neighbour, across])).toEqual([])
  })
})

describe('zod stays out of the browser', () => {
  const zod = `import { z } from 'zod'`

  test('in a component, or in any file for the browser', () => {
    expect(linesOf(zodPlace(file('components/a.tsx', zod)))).toEqual([1])
    expect(linesOf(zodPlace(file('lib/a.ts', `'use client'`, zod)))).toEqual([2])
    expect(zodPlace(file('lib/patient/schema.ts', zod))).toEqual([])
    expect(zodPlace(file('components/a.tsx', `import type { z } from 'zod'`))).toEqual([])
  })

  test('by way of another file', () => {
    const schema = file('lib/a/schema.ts', zod)
    const words = file('lib/a/words.ts', `import { schema } from './schema'`)
    const form = file('components/a.tsx', `'use client'`, '', `import { words } from '@/lib/a/words'`)
    const [offence] = zodByDetour([schema, words, form])
    expect(offence).toMatchObject({ path: 'components/a.tsx', line: 3 })
    expect(offence?.message).toContain('components/a.tsx > lib/a/words.ts > lib/a/schema.ts > zod')
  })

  test('a type and a server action bring nothing along', () => {
    const schema = file('lib/a/schema.ts', zod)
    const actions = file('lib/a/actions.ts', `'use server'`, `import { schema } from './schema'`)
    const form = file(
      'components/a.tsx',
      `'use client'`,
      `import { act } from '@/lib/a/actions'`,
      `import type { Input } from '@/lib/a/schema'`,
    )
    expect(zodByDetour([schema, actions, form])).toEqual([])
  })
})

describe('files that touch the record', () => {
  test('begin with server-only', () => {
    expect(linesOf(serverOnly(file('lib/a/data.ts', `import { db } from '@/lib/db/client'`)))).toEqual([1])
    expect(serverOnly(file('lib/a/mutations.ts', `import 'server-only'`))).toEqual([])
    expect(serverOnly(file('lib/a/schema.ts', ''))).toEqual([])
  })

  test.each([
    'export function patients(clinicId: string) {}',
    'export async function patients() {}',
    'export function patients<T>(\n  id: T,\n  actor: Actor,\n) {}',
    'export const patients = async (id: string) => id',
    'export const patients = cache(async (id: string) => id)',
    'export const patients = id => id',
    'export { patients }',
    `export * from './patients'`,
    'export default function (id: string) {}',
  ])('ask for an Actor first: %s', text => {
    expect(linesOf(actorFirst(file('lib/patient/data.ts', text)))).toEqual([1])
  })

  test.each([
    'export function patients(actor: Actor, name: string) {}',
    'export async function patients(\n  actor: Actor,\n  name: string,\n) {}',
    'export async function addAnswer(\n  tx: Tx,\n  actor: Actor,\n  id: string,\n) {}',
    'export const patients = (actor: Actor) => []',
    `export const CHANGED = 'Somebody changed this (see there).'`,
    'export const columns = { id: true } as const',
    'export type Found = { id: string }',
    'function inner(id: string) {}',
  ])('keep the rule: %s', text => {
    expect(actorFirst(file('lib/patient/data.ts', text))).toEqual([])
  })

  test('server actions have their file', () => {
    const marked = `'use server'`
    expect(linesOf(serverActionPlace(file('lib/a/data.ts', marked)))).toEqual([1])
    expect(linesOf(serverActionPlace(file('app/page.tsx', 'async function act() {', `  ${marked}`, '}')))).toEqual([2])
    expect(serverActionPlace(file('lib/a/actions.ts', marked))).toEqual([])
    expect(serverActionPlace(file('lib/member/sign-out.ts', marked))).toEqual([])
  })

  test('a page asks a domain, never the database', () => {
    const query = `import { db } from '@/lib/db/client'`
    expect(linesOf(pagesAskDomains(file('app/(practice)/page.tsx', query)))).toEqual([1])
    expect(pagesAskDomains(file('app/api/health/ready/route.ts', query))).toEqual([])
    expect(pagesAskDomains(file('app/page.tsx', `import { x } from '@/lib/course/data'`))).toEqual([])
  })
})

test('no style attributes, in charts neither', () => {
  const styled = 'const a = <p style={{ width: 3 }} />'
  expect(linesOf(styleAttributes(file('components/ui/a.tsx', styled)))).toEqual([1])
  expect(linesOf(styleAttributes(file('app/page.tsx', '', styled)))).toEqual([2])
  expect(linesOf(styleAttributes(file('components/charts/a.tsx', styled)))).toEqual([1])
})

test.each(['test.skip', 'it.only', 'describe.concurrent.only', 'test.fixme', 'test.todo'])('a stray %s', call => {
  expect(linesOf(strayTests(file('lib/a.test.ts', `  ${call}('adds', () => {})`)))).toEqual([1])
  expect(strayTests(file('lib/a.test.ts', `test.each([1])('adds', () => {})`))).toEqual([])
})

describe('what is true of one machine alone', () => {
  test.each([
    ['docs/a.md', `see https://${['registry', 'npmjs', 'org'].join('.')}/next`],
    ['package-lock.json', `      "resolved": "${'https:'}//localhost:4873/next.tgz",`],
    ['.npmrc', ['registry', 'https://packages.example.org'].join('=')],
    ['scripts/a.ts', `const folder = '${['', 'tmp', 'courseline'].join('/')}'`],
    ['docs/a.md', `in ${['', 'home', 'alex', 'courseline'].join('/')}`],
  ])('%s: %s', (path, text) => {
    expect(linesOf(machineFacts(file(path, text)))).toEqual([1])
  })

  test('a browser where Debian puts it, a temporary folder by its function, and a route are no such thing', () => {
    const text = [`'/usr/bin/chromium'`, `join(tmpdir(), 'courseline')`, `'/courses/new'`, 'lib/work/order.ts']
    expect(machineFacts(file('scripts/a.js', ...text))).toEqual([])
  })
})

test('every check is run on every file, and each message gives its reason', () => {
  const offences = structureOffences([
    file('lib/index.ts', `import Page from '@/app/page'`, `'use server'`),
    file('lib/a/data.ts', 'export function all() {}'),
    file('components/a.tsx', `import { z } from 'zod'`, 'const a = <p style={{}} />'),
    file('components/b.tsx', `'use client'`, `import { a } from './a'`),
    file('app/page.tsx', `import { db } from '@/lib/db/client'`),
    file('lib/a.test.ts', 'it.only()', ...lines(300)),
    file('.npmrc', ['registry', 'https://packages.example.org'].join('=')),
  ])
  expect(offences).toHaveLength(12)
  for (const { message } of offences) expect(message).toMatch(/: | \(/)
})
