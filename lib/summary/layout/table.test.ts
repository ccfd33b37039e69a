import { expect, test } from 'vitest'
import { Flow, type Item, PAGE } from './flow'
import { layTable } from './table'

// Half of the size for every character.
const measure = (text: string, _voice: string, size: number) => ([...text].length * size) / 2

const rows = Array.from({ length: 6 }, (_, index) => ({ id: `${index}`, cells: [`day ${index}`, '3'] }))

const textsOf = (items: Item[] = []) =>
  items.flatMap(item => (item.kind === 'text' ? [item.pieces.map(({ text }) => text).join('')] : []))

/** The texts of each page of a table that begins so many points above the foot of a page. */
function pagesWith(left: number): string[][] {
  const flow = new Flow(measure)
  flow.y = PAGE.height - PAGE.foot - left
  const heading = (beneath: number) => {
    flow.room(12 + beneath)
    flow.paragraph({
      node: { type: 'H2', parent: null },
      spans: [{ text: 'H', voice: 'bold', colour: 'ink' }],
      size: 8,
    })
  }
  layTable(flow, { heads: ['Answered', 'Score'], rows, note: '' }, 8, measure, heading)
  return flow.pages.map(textsOf)
}

const HEAD = ['Answered', 'Score']

// A line of 8 points is 10.88 high, a row of one line 13.88.
test('heading and head go on the next page where two rows do not fit beneath them', () => {
  const [before, after] = pagesWith(12 + 2 * 13.88)
  expect(before).toEqual([])
  expect(after?.slice(0, 7)).toEqual(['H', ...HEAD, 'day 0', '3', 'day 1', '3'])
})

test('they stay where two rows fit, and the head comes again on the page after', () => {
  const [before, after] = pagesWith(12 + 3 * 13.88 + 1)
  expect(before).toEqual(['H', ...HEAD, 'day 0', '3', 'day 1', '3'])
  expect(after?.slice(0, 4)).toEqual([...HEAD, 'day 2', '3'])
})
