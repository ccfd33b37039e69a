import { expect, test } from 'vitest'
import { z } from 'zod'
import { eventOf, readReaction } from './event-of'
import { eventFields, reactionFields } from './schema'
import { typedEvent } from './test-event'

const formSchema = z.object({ ...reactionFields, ...eventFields('event.') })
const prefixed = (typed: Record<string, string>) =>
  Object.fromEntries(Object.entries(typed).map(([field, value]) => [`event.${field}`, value]))
const read = (typed: Record<string, string>) => formSchema.parse(typed)
const event = prefixed(typedEvent())

function refused(result: ReturnType<typeof readReaction> | ReturnType<typeof eventOf>) {
  if (result.ok) throw new Error('accepted')
  return (result.errors ?? []).map(({ field }) => field)
}

test('nothing filled in is no event', () => {
  expect(eventOf(read({}), 'event.')).toEqual({ ok: true, value: null })
  expect(eventOf(read(prefixed({ description: '  ', severity: '' })), 'event.')).toEqual({ ok: true, value: null })
})

test('filled in it is an event, without what belongs to the form around it', () => {
  const found = eventOf(read({ ...event, reaction: 'some' }), 'event.')
  expect(found).toEqual({
    ok: true,
    value: {
      event: 'bruising',
      description: 'Blue patch at LI4, size of a coin',
      occurredOn: '2026-03-10',
      severity: 'mild',
      serious: false,
      causality: 'probable',
      action: 'Told to use a cold pack',
      outcome: 'continuing',
      resolvedOn: '',
    },
  })
})

test('begun and not finished, what is missing is said beside each field', () => {
  expect(refused(eventOf(read({ 'event.event': 'fainting' }), 'event.'))).toEqual([
    'event.occurredOn',
    'event.severity',
    'event.serious',
    'event.causality',
    'event.outcome',
  ])
  expect(refused(eventOf(read({ ...event, 'event.occurredOn': '2026-02-30' }), 'event.'))).toEqual(['event.occurredOn'])
  expect(refused(eventOf(read({ ...event, 'event.resolvedOn': 'soon' }), 'event.'))).toEqual(['event.resolvedOn'])
})

test('no answer about reactions is refused, except at the first session', () => {
  expect(refused(readReaction(read({})))).toEqual(['reaction'])
  const first = readReaction(read({}), { first: true })
  expect(first).toEqual({ ok: true, value: { reaction: 'not_asked', reactionNote: '', event: null } })
})

test('an answer other than yes leaves out what stands in the hidden fields', () => {
  for (const reaction of ['none', 'not_asked'] as const) {
    const answer = readReaction(read({ ...event, reaction, reactionNote: 'typed before' }))
    expect(answer).toEqual({ ok: true, value: { reaction, reactionNote: '', event: null } })
  }
})

test('yes asks for words or for the whole event', () => {
  expect(refused(readReaction(read({ reaction: 'some' })))).toEqual(['reactionNote'])
  expect(refused(readReaction(read({ reaction: 'some', reactionNote: 'Tired', 'event.severity': 'mild' })))).toContain(
    'event.outcome',
  )
  const told = readReaction(read({ reaction: 'some', reactionNote: 'Tired' }))
  expect(told).toEqual({ ok: true, value: { reaction: 'some', reactionNote: 'Tired', event: null } })
  expect(readReaction(read({ ...event, reaction: 'some' }))).toMatchObject({ value: { event: { event: 'bruising' } } })
})

test('any text in any field is read without throwing', () => {
  const odd = ['\0', 'x'.repeat(4001), '<script>', '2026-13-01', '__proto__']
  for (const value of odd) {
    const typed = Object.fromEntries(Object.keys(event).map(name => [name, value]))
    const parsed = formSchema.safeParse({ ...typed, reaction: 'some', reactionNote: 'y' })
    if (parsed.success) expect(readReaction(parsed.data).ok).toBe(value === '\0')
  }
})
