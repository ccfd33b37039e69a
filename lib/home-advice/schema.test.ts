import { expect, test } from 'vitest'
import { z } from 'zod'
import { homeFields, newAdviceSchema } from './schema'

const home = z.object(homeFields)

test('what is left open about home counts as not asked, and as nothing given', () => {
  expect(home.parse({})).toEqual({ homeDone: 'not_asked', homeNote: '', homeAdvice: [] })
})

test('ticked boxes arrive as ids, each once', () => {
  const typed = { homeDone: 'partly', homeNote: ' Forgot twice ', homeAdvice: 'a,b,a,' }
  expect(home.parse(typed)).toEqual({ homeDone: 'partly', homeNote: 'Forgot twice', homeAdvice: ['a', 'b'] })
})

test('an invented answer and more advice than anybody can follow are refused in words', () => {
  const many = Array.from({ length: 21 }, (_, index) => `id${index}`).join(',')
  const messages = home.safeParse({ homeDone: 'often', homeAdvice: many }).error?.issues.map(issue => issue.message)
  expect(messages).toEqual(['Choose one of the answers.', 'Choose at most 20.'])
})

test('advice has a kind, a title and says what to do', () => {
  const typed = { adviceKind: 'yoga', title: ' ', text: '', submission: crypto.randomUUID() }
  const messages = newAdviceSchema.safeParse(typed).error?.issues.map(issue => issue.message)
  expect(messages).toEqual([
    'Choose what kind of advice it is.',
    'Give it a short title.',
    'Say what the patient does, and how often.',
  ])
})
