import { expect, test } from 'vitest'
import { draftFieldWords } from './draft-field-words'

test.each([
  ['note', 'Note'],
  ['modality', 'Modalities'],
  ['today.severity', 'Severity'],
  ['caution:pacemaker:electro:1', 'Reason to go on'],
])('%s is called %s', (field, words) => expect(draftFieldWords(field)).toBe(words))
