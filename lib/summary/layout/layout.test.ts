import { expect, test } from 'vitest'
import { summaryDocument } from '../document'
import { testFacts } from '../test-facts'
import type { Item } from './flow'
import { layOut } from './layout'

const measure = (text: string, _voice: string, size: number) => text.length * size * 0.5

const wordsOf = (items: Item[]) =>
  items.flatMap(item => (item.kind === 'text' ? item.pieces.map(({ text }) => text) : [])).join(' ')

test('the treatment stands on the page of the signature, however long the letter is', () => {
  const summary = summaryDocument(testFacts({ sessions: 8 }), 'gp')
  const picture = { height: 200, shapes: [] }
  const counts = Array.from({ length: 60 }, (_, lines) => {
    const pages = layOut({ summary, text: 'A line.\n'.repeat(lines), picture, footnote: '' }, measure)
    const last = wordsOf(pages.at(-1) ?? [])
    expect(last, `${lines} lines`).toContain('A. Practitioner, Sample Clinic')
    expect(last, `${lines} lines`).toContain('Treatment')
    return pages.length
  })
  expect(new Set(counts)).toEqual(new Set([1, 2]))
})
