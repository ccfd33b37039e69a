import { expect, test } from 'vitest'
import { chooseStyles, DateEvidence } from './date-style'
import { TODAY } from './test-file'

const choose = (answered: string[], born: string[] = []) => {
  const [a, b] = [new DateEvidence(TODAY), new DateEvidence(TODAY)]
  for (const text of answered) a.add(text)
  for (const text of born) b.add(text)
  return chooseStyles(a, b)
}

test('one value that is a day in one order alone settles the file', () => {
  expect(choose(['01/02/2025', '13/02/2025'])).toEqual({ dateStyle: 'dmy', birthDateStyle: null, ambiguous: [] })
  expect(choose(['01/02/2025', '02/13/2025'])).toEqual({ dateStyle: 'mdy', birthDateStyle: null, ambiguous: [] })
  expect(choose(['25/03/04', '75/12/31'])).toEqual({ dateStyle: 'ymd', birthDateStyle: null, ambiguous: [] })
})

test('the other column may settle it', () => {
  expect(choose(['01/02/2025'], ['31/12/1975'])).toMatchObject({ dateStyle: 'dmy', ambiguous: [] })
  expect(choose(['02/13/2025'], ['01/02/1975'])).toMatchObject({ dateStyle: 'mdy', ambiguous: [] })
})

test('where every value fits two orders it is a question', () => {
  expect(choose(['01/02/2025', '03/04/2025'], ['1975-02-04'])).toMatchObject({
    ambiguous: ['01/02/2025', '03/04/2025'],
  })
})

test('where no order fits all it is a question, with the likelier one first', () => {
  const { dateStyle, ambiguous } = choose(['13/02/2025', '14/02/2025', '02/13/2025', '01/02/2025'])
  expect({ dateStyle, ambiguous }).toEqual({ dateStyle: 'dmy', ambiguous: ['01/02/2025'] })
})

test('a day that is not in the calendar settles nothing, though it would be one of 1931 as year, month, day', () => {
  for (const impossible of ['31/02/25', '30.02.25', '310425', '29/02/25']) {
    expect(choose(['03/04/25', '10/04/25', impossible]).ambiguous).toEqual(['03/04/25', '10/04/25'])
    expect(choose(['03/04/25'], ['05/06/15', impossible]).ambiguous).toEqual(['03/04/25', '05/06/15'])
  }
  expect(choose(['03/04/25'], ['25/12/78', '31/02/25'])).toMatchObject({ dateStyle: 'dmy', ambiguous: [] })
})

test('two columns that contradict each other have a style each', () => {
  const choice = choose(['02/13/2025', '01/02/2025'], ['31/12/1975', '01/02/1975'])
  expect(choice).toEqual({ dateStyle: 'mdy', birthDateStyle: 'dmy', ambiguous: [] })
})

test('what reads the same in every style, or is no day in any, says nothing', () => {
  const choice = choose(['2025-03-31', '3 Mar 2025', '45678', '05/05/2025', '31/02/2025', 'soon', ''])
  expect(choice).toEqual({ dateStyle: 'dmy', birthDateStyle: null, ambiguous: [] })
})
