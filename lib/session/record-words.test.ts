import { expect, test } from 'vitest'
import type { SessionRecord } from './record-view'
import { afterwardsLines, findingLines, pointsOf, sinceLines, treatmentLines } from './record-words'

const EMPTY: SessionRecord = {
  number: 1,
  treatedOn: '2026-03-09',
  startTime: '',
  practitioner: 'Alex Example',
  broughtIn: true,
  signedAt: null,
  signedBy: '',
  modalities: [],
  electroHz: null,
  electroHzHigh: null,
  electroMode: '',
  prescription: '',
  needleSize: '',
  needlesIn: null,
  needlesOut: null,
  missingNeedle: '',
  reaction: 'not_asked',
  reactionNote: '',
  homeDone: 'not_asked',
  homeNote: '',
  tongue: '',
  pulse: '',
  pattern: '',
  tenderPoints: '',
  advice: '',
  referral: '',
  fee: '',
  note: '',
  cautions: [],
  advicesGiven: [],
}

test('what was not recorded leaves no line', () => {
  const parts = [treatmentLines, findingLines, sinceLines, afterwardsLines].flatMap(lines => lines(EMPTY))
  expect([...parts, ...pointsOf(EMPTY)]).toEqual([])
})

test('the treatment reads in the order of the list, with its current and its needles', () => {
  const record: SessionRecord = {
    ...EMPTY,
    modalities: ['cupping', 'electroacupuncture', 'brought_in'],
    electroHz: 2,
    electroHzHigh: 100,
    electroMode: 'dense_disperse',
    needleSize: '0.25 × 40 mm',
    needlesIn: 12,
    needlesOut: 11,
    missingNeedle: 'Broke at the handle, taken out with tweezers.',
  }
  expect(treatmentLines(record)).toEqual([
    { label: 'Modalities', text: 'Electroacupuncture, Cupping, brought_in' },
    { label: 'Electroacupuncture', text: '2 and 100 Hz, dense and disperse' },
    { label: 'Needles', text: '0.25 × 40 mm, 12 in, 11 out' },
    { label: 'Missing needle', text: 'Broke at the handle, taken out with tweezers.' },
  ])
})

test('no needle in and none out was counted, and is said', () => {
  expect(treatmentLines({ ...EMPTY, needlesIn: 0, needlesOut: 0 })).toEqual([{ label: 'Needles', text: '0 in, 0 out' }])
})

test('answers about the time since last time have their notes beside them', () => {
  const record: SessionRecord = { ...EMPTY, reaction: 'some', reactionNote: 'Tired', homeDone: 'partly', homeNote: '' }
  expect(sinceLines(record)).toEqual([
    { label: 'Reaction', text: 'Yes: Tired' },
    { label: 'Done at home', text: 'Partly' },
  ])
  expect(sinceLines({ ...EMPTY, reaction: 'none' })).toEqual([{ label: 'Reaction', text: 'None' }])
})

test('points stand one by one', () => {
  expect(pointsOf({ ...EMPTY, prescription: 'LI4 both, ST36 both 20 min' })).toEqual(['LI4 both', 'ST36 both 20 min'])
})
