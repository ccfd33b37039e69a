import { expect, test } from 'vitest'
import type { ReportChoices } from '../filters'
import { addressToMend, askedQuery, readAsked, type Typed } from './asked'

const choices: ReportChoices = {
  practitioners: [{ id: 'm1', name: 'A. Practitioner' }],
  problems: [{ key: 'k1', words: 'Low back pain', courses: 3 }],
  anyCourse: true,
}
const around = { today: '2026-06-15', choices, choosesPractitioner: true }
const errorsOf = (asked: Typed) => readAsked(asked, around).errors.map(({ field, message }) => `${field}: ${message}`)

test('nothing said is all courses of the last 12 months', () => {
  expect(readAsked({}, around)).toMatchObject({
    period: 'last_12_months',
    filters: {
      from: '2025-06-16',
      to: '2026-06-15',
      practitionerId: null,
      problem: null,
      ageBand: null,
      duration: null,
    },
    errors: [],
  })
})

test('each filter is read, and the same address comes out again', () => {
  const typed = { period: 'last_year', practitioner: 'm1', problem: 'k1', age: '35-49', duration: 'new' }
  const asked = readAsked(typed, around)
  expect(asked.filters).toEqual({
    from: '2025-01-01',
    to: '2025-12-31',
    practitionerId: 'm1',
    problem: 'k1',
    ageBand: '35-49',
    duration: 'new',
  })
  expect(Object.fromEntries(askedQuery(asked))).toEqual(typed)
})

test('days stand for themselves, with or without the name of that choice, and only theirs go into an address', () => {
  const days = { from: '2025-03-01', to: '2025-03-01' }
  expect(readAsked(days, around)).toMatchObject({ period: 'days', filters: days })
  expect(askedQuery(readAsked({ ...days, period: 'days' }, around)).toString()).toBe(
    'period=days&from=2025-03-01&to=2025-03-01',
  )
  expect(askedQuery(readAsked({ ...days, period: 'this_year' }, around)).toString()).toBe('period=this_year')
})

test('a day that is not in the calendar, a missing one and an end before the start are said beside their field', () => {
  expect(errorsOf({ from: '2025-02-31', to: '2025-03-01' })).toEqual([
    'from: “2025-02-31” is not a day of the calendar from 1850 to 2200.',
  ])
  expect(errorsOf({ from: '1800-01-01', to: '2201-01-01' })).toEqual([
    'from: “1800-01-01” is not a day of the calendar from 1850 to 2200.',
    'to: “2201-01-01” is not a day of the calendar from 1850 to 2200.',
  ])
  expect(errorsOf({ period: 'days', from: '', to: '' })).toEqual([
    'from: Choose the first day of the period.',
    'to: Choose the last day of the period.',
  ])
  expect(errorsOf({ from: '2025-03-02', to: '2025-03-01' })).toEqual([
    'to: The last day is before the first. Change one of the two.',
  ])
  const wrong = readAsked({ from: '2025-03-02', to: '2025-03-01', problem: 'k1' }, around)
  expect(wrong.filters).toBeNull()
  expect(wrong.typed).toMatchObject({ from: '2025-03-02', to: '2025-03-01', problem: 'k1' })
})

test('what is not in a list is refused and never widens the report', () => {
  expect(errorsOf({ practitioner: 'm9', problem: 'k9', age: '12', duration: 'old', period: 'ever' })).toHaveLength(5)
  expect(readAsked({ problem: 'k9' }, around).filters).toBeNull()
})

test('who is only shown their own courses chooses no practitioner', () => {
  const own = readAsked({ practitioner: 'm9' }, { ...around, choosesPractitioner: false })
  expect(own).toMatchObject({ errors: [], filters: { practitionerId: null } })
})

test('it takes what an address can hold: the first of several, and no more than a key can be', () => {
  expect(readAsked({ period: ['last_year', 'this_year'] }, around).period).toBe('last_year')
  expect(errorsOf({ from: 'x'.repeat(5000), to: '2025-01-01' })[0]).toHaveLength(
    `from: “${'x'.repeat(60)}” is not a day of the calendar from 1850 to 2200.`.length,
  )
})

test('where it is mended, the same is wrong with it', () => {
  const typed = { period: 'ever', from: '', age: ['12', '13'], problem: 'x'.repeat(500), plain: '1' }
  const address = addressToMend(typed)
  expect(address).toBe(`/report?period=ever&problem=${'x'.repeat(60)}&age=12`)
  expect(errorsOf(Object.fromEntries(new URL(address, 'http://localhost').searchParams))).toEqual(errorsOf(typed))
})
