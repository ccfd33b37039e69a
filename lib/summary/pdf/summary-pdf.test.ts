import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { setClock } from '@/lib/time/clock'
import { summaryDocument } from '../document'
import type { Reader } from '../facts'
import { testFacts } from '../test-facts'
import { summaryText } from '../text'
import { loadFaces } from './faces'
import { summaryPdf } from './summary-pdf'
import { readPdf } from './test-pdf'

// The first reading of the typefaces is no part of any test.
beforeAll(loadFaces, 30_000)
beforeEach(() => setClock(() => new Date('2027-12-01T10:00:00Z')))
afterEach(() => setClock(null))

type Given = Parameters<typeof testFacts>[0] & { text?: string; reader?: Reader }

async function pdfOf({ text, reader = 'gp', ...given }: Given) {
  const facts = testFacts(given)
  const summary = summaryDocument(facts, reader)
  const pdf = await summaryPdf({ summary, text: text ?? summaryText(facts, 'patient') }, { compress: false })
  return readPdf(pdf)
}

test('it holds the letterhead, the text, the sentence, the numbers, the treatment and a place to sign', async () => {
  const { pages, text } = await pdfOf({ sessions: 8, text: 'Dear Ida,\n\nAs we said: see you in spring.' })
  expect(pages.length).toBeLessThanOrEqual(2)
  expect(text).toContain('Sample Clinic 2 Sample Street')
  expect(text).toContain('Dear Ida, As we said: see you in spring.')
  // 5 4 4 3 at the start; the eighth session has 3 2 2 1: from 4.00 to 2.00.
  expect(text).toContain('Better by 2.00, a large improvement, since 2 March 2026, over 8 treatments (4 of 4 items).')
  expect(text).toContain('“ache low down” Symptom 1')
  expect(text).toContain('6 as bad as it could be Profile mean of the items better ↓ 0 as good as it could be')
  expect(text).toContain('2 March 2026 5 4 4 3 4.00 (4 of 4 items) the start')
  expect(text).toContain('better by 2.00')
  expect(text).toContain('Points used most BL23 in 8 sessions')
  expect(text).toContain('A. Practitioner, Sample Clinic')
  expect(text).toContain('MYMOP scores: 0 as good as it could be, 6 as bad as it could be; lower is better.')
})

test('the patient’s has their words above the numbers and names no point', async () => {
  const { pages, text } = await pdfOf({ sessions: 8, reader: 'patient', text: 'Dear Ida,' })
  expect(pages.length).toBeLessThanOrEqual(2)
  expect(text).toContain('Your scores are better by 2.00 than at the start.')
  expect(text).toContain('“ache low down” What bothers you most')
  expect(text).not.toMatch(/MYMOP|Profile|Smallest important|BL23/)
})

describe('one or two pages', () => {
  test.each([0, 1, 8, 60])('%i sessions', async sessions => {
    const { pages, text } = await pdfOf({ sessions })
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.length).toBeLessThanOrEqual(2)
    if (sessions === 60) expect(text).toContain('are left out here. The chart shows them all.')
  })

  test('words without a space, as long as they may be, are broken and not cut', async () => {
    const long = 'Donaudampfschifffahrt'.repeat(9)
    const { pages, text } = await pdfOf({ sessions: 8, words: { symptom1: long, symptom2: long, activity: long } })
    expect(pages.length).toBeLessThanOrEqual(2)
    expect(text.replaceAll(' ', '')).toContain(`“${long}”`)
  })

  test('8,000 characters of prose, in smaller type', async () => {
    const text = `${'I would be grateful for your opinion on the course of this. '.repeat(132)}The end.`
    expect(text.length).toBeGreaterThan(7900)
    const read = await pdfOf({ sessions: 8, text })
    expect(read.pages.length).toBeLessThanOrEqual(2)
    expect(read.text).toContain('The end.')
  })
})

test('a thousand lines go on further pages and lose none', async () => {
  const { pages, text } = await pdfOf({ sessions: 1, text: 'x\n'.repeat(1000) })
  expect(pages.length).toBeGreaterThan(2)
  expect(text.match(/\bx\b/g)).toHaveLength(1000)
})

test('hostile and foreign text is printed as it is, or is said not to be', async () => {
  const { text } = await pdfOf({
    sessions: 1,
    text: '<script>alert(1)</script> \u202Ecod\u0000 (a) \\) % Łódź Ελλάδα Київ ắ',
  })
  expect(text).toContain('<script>alert(1)</script> cod (a) \\) % Łódź Ελλάδα Київ ắ')
  expect(text).not.toContain('stands for characters')
  const foreign = await pdfOf({ sessions: 1, text: 'Well 😀 then 腰痛, مرحبا.', words: { symptom1: '腰が痛い' } })
  expect(foreign.text).toContain('Well [?] then [?], [?].')
  expect(foreign.text).toContain('“[?]” Symptom 1')
  expect(foreign.text).toContain(
    '[?] stands for characters that this PDF cannot write, such as emoji, Arabic or Chinese.',
  )
})

test('what the typefaces lack has a plain way to be written', async () => {
  const { text } = await pdfOf({ sessions: 1, text: 'pain ≥ 4, ≤ 6' })
  expect(text).toContain('pain >= 4, <= 6')
})

test('it is tagged in British English, and nothing but its text names the patient', async () => {
  const { source } = await pdfOf({ sessions: 8 })
  expect(source).toContain('/Lang (en-GB)')
  expect(source).toContain('/Marked true')
  for (const tag of ['Figure', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']) expect(source).toContain(`/S /${tag}\n`)
  expect(source).toContain('/Scope /Column')
  expect(source).toContain('\n(Course summary)\n')
  expect(source).not.toContain('Ida')
  expect(source).not.toMatch(/Helvetica/)
})

test('others get their turn while it is drawn', async () => {
  const facts = testFacts({ sessions: 60 })
  const laid = { summary: summaryDocument(facts, 'gp'), text: 'word '.repeat(1600) }
  await summaryPdf(laid)
  let turns = 0
  let going = true
  const count = () => {
    turns += 1
    if (going) setImmediate(count)
  }
  setImmediate(count)
  await summaryPdf(laid)
  going = false
  expect(turns).toBeGreaterThan(10)
})

test('several at once are all made', async () => {
  const made = await Promise.all([1, 8, 60].map(sessions => pdfOf({ sessions, text: `Of ${sessions} sessions.` })))
  expect(made.map(({ text }) => /Of (\d+) sessions\./.exec(text)?.[1])).toEqual(['1', '8', '60'])
})
