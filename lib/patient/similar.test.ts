import { expect, test } from 'vitest'
import { similarNames } from './similar'

const person = (name: string) => {
  const [givenName = '', familyName = ''] = name.split('|')
  return { givenName, familyName }
}

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
