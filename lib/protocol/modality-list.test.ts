import { expect, test } from 'vitest'
import { modalitiesIn, modalityKeys, modalityListWords } from './modality-list'

test('modalities come out in their usual order, each once, and what is none is left out', () => {
  expect(modalitiesIn('cupping, manual_acupuncture,cupping,leeches')).toEqual(['manual_acupuncture', 'cupping'])
  expect(modalitiesIn('')).toEqual([])
  expect(modalityKeys(['cupping', 'manual_acupuncture'])).toBe('manual_acupuncture,cupping')
  expect(modalityKeys([])).toBe('')
})

test('they read as one line', () => {
  expect(modalityListWords('manual_acupuncture,gua_sha')).toBe('Manual acupuncture, gua sha')
  expect(modalityListWords('')).toBe('')
})
