import { expect, test } from 'vitest'
import { editDistance, similarNames } from './similar'

const person = (name: string) => {
  const [givenName = '', familyName = ''] = name.split('|')
  return { givenName, familyName }
}

test.each([
  ['example', 'example', 0],
  ['exmaple', 'example', 1],
  ['exampl', 'example', 1],
  ['examples', 'example', 1],
  ['axample', 'example', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%s is as many edits away from %s as counted by hand: %i', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits)
  expect(editDistance(b, a)).toBe(edits)
})

test.each([
  ['Ruth|Example', 'Ruth|Example', 'the same'],
  ['Ruth|Example', 'ruth|EXAMPLE', 'capitals'],
  ['Zoë|Sánchez', 'Zoe|Sanchez', 'accents'],
  ['Jörg|Müller', 'Joerg|Mueller', 'umlauts spelled out'],
  ['Ruth|Example', 'Example|Ruth', 'given and family swapped'],
  ['Ruth|Example', 'Ruth|Exmaple', 'two letters swapped'],
  ['Ruth|Example', 'Rut|Example', 'a letter dropped'],
  ['Catherine|Placeholder', 'Katharine|Placeholder', 'two edits in a longer name'],
  ['R.|Example', 'Ruth|Example', 'an initial'],
  ['Ruth A.|Example', 'Ruth Ann|Example', 'a second initial'],
  ['Ruth|Example', 'Ruth Ann|Example', 'a second name left out'],
  ['Mary-Ann|Sample', 'Maryann|Sample', 'a hyphen'],
  ['Mary Ann|Sample', 'Mary-Ann|Sample', 'a hyphen for a space'],
  ['Ruth|Example', 'Ruth|Example-Sample', 'half of a double name'],
  ['Maria Carmen|Sample', 'Maria|Carmen Sample', 'a name in the other box'],
  ["Sean|O'Specimen", 'Sean|O Specimen', 'an apostrophe'],
  ['🙂|Example', '🙂|Example', 'a picture for a name'],
])('%s may be %s (%s)', (a, b) => {
  expect(similarNames(person(a), person(b))).toBe(true)
  expect(similarNames(person(b), person(a))).toBe(true)
})

test.each([
  ['Ruth|Example', 'Omar|Specimen', 'nothing alike'],
  ['Ruth|Example', 'Omar|Example', 'twins'],
  ['Ruth|Example', 'Ruth|Specimen', 'a common given name'],
  ['Kim|Sample', 'Tim|Sample', 'a short name with one letter changed'],
  ['Catherine|Placeholder', 'Bernadine|Placeholder', 'three edits and more'],
  ['Ruth|Sample', 'Ruth|Staple', 'two edits in a short family name'],
  ['R.|Example', 'Omar|Example', 'another initial'],
  ['Ruth|E', 'Ruth|Example', 'one letter for a family name'],
  ['伟|李', '娜|李', 'names of one letter'],
])('%s is not %s (%s)', (a, b) => {
  expect(similarNames(person(a), person(b))).toBe(false)
  expect(similarNames(person(b), person(a))).toBe(false)
})
