import { describe, expect, test } from 'vitest'
import type { OwnEntry } from '@/lib/reference/own-entry'
import { readMedication } from './medication-cell'
import { readEmail, readPoints, readSessionNumber } from './small-cells'

describe('session number', () => {
  test.each([
    ['', null],
    ['1', 1],
    ['1.0', 1],
    ['012', 12],
    ['999', 999],
  ])('“%s” is %s', (text, value) => expect(readSessionNumber(text)).toEqual({ value }))

  test('0 is before the first session, with a note', () => {
    expect(readSessionNumber('0')).toEqual({ value: null, note: expect.stringContaining('before the first') })
    expect(readSessionNumber('-')).toHaveProperty('note')
  })

  test.each(['-1', '1.5', '1000', 'first', '1/12', '2025-01-12'])('“%s” is refused', text => {
    expect(readSessionNumber(text)).toHaveProperty('problem')
  })
})

describe('e-mail', () => {
  test.each([
    ['', ''],
    ['Anna@Example.org', 'anna@example.org'],
    ['mailto:anna@example.org', 'anna@example.org'],
    ['n/a', ''],
  ])('“%s” is “%s”', (text, value) => expect(readEmail(text)).toEqual({ value }))

  test.each(['anna @example.org', 'anna', 'Anna <anna@example.org>', 'a@b.c, d@e.f'])('“%s” is refused', text => {
    expect(readEmail(text)).toEqual({ problem: expect.stringContaining('not a complete e-mail address') })
  })
})

describe('points', () => {
  test('are read like a prescription, and kept in its notation', () => {
    expect(readPoints('st 36 left, UB40\nLV3', [])).toEqual({ value: 'ST36 left, BL40, LR3' })
    expect(readPoints('', [])).toEqual({ value: '' })
    expect(readPoints('-', [])).toEqual({ value: '', note: expect.stringContaining('no points') })
  })

  test('a point that does not exist is refused in the words of the prescription field', () => {
    expect(readPoints('ST36, ST99', [])).toEqual({ problem: expect.stringContaining('ST99') })
  })

  test('a clinic’s own point is known', () => {
    const own: OwnEntry[] = [
      {
        id: '1',
        code: 'Ashi-1',
        words: 'Tender place',
        kind: 'bilateral',
        level: '',
        detail: '',
        reason: '',
        source: '',
      },
    ]
    expect(readPoints('Ashi-1 left', own)).toEqual({ value: 'Ashi-1 left' })
  })
})

describe('medication', () => {
  const none = { medicationTaken: false, medication: '' }
  test.each([
    ['', { medicationTaken: null, medication: '' }],
    ['no', none],
    ['None.', none],
    ['FALSE', none],
    ['yes', { medicationTaken: true, medication: '' }],
    ['ibuprofen 200 mg', { medicationTaken: true, medication: 'ibuprofen 200 mg' }],
    ['no ibuprofen but codeine', { medicationTaken: true, medication: 'no ibuprofen but codeine' }],
  ])('“%s”', (text, value) => expect(readMedication(text)).toEqual({ value }))

  test.each(['none taken', 'No meds', 'no medication', 'Nil taken'])('“%s” is none', text => {
    expect(readMedication(text)).toEqual({ value: none })
  })
  test.each(['n/a', 'not asked', 'Unknown'])('“%s” is not asked, with a note', text => {
    expect(readMedication(text)).toEqual({
      value: { medicationTaken: null, medication: '' },
      note: `Read “${text}” as not asked.`,
    })
  })
  test.each(['no longer', 'stopped ibuprofen', 'none since May', '?', '✓', '4', 'x'])(
    '“%s” is refused: it names nothing that is taken',
    text => expect(readMedication(text)).toHaveProperty('problem'),
  )
  test.each(['No-Spa', 'Nortriptyline', 'B12', 'nothing but paracetamol'])('“%s” is taken', medication => {
    expect(readMedication(medication)).toEqual({ value: { medicationTaken: true, medication } })
  })
  test('“same” is refused: it says nothing alone', () => {
    for (const text of ['same', 'As before', '"']) expect(readMedication(text)).toHaveProperty('problem')
  })
})
