import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { refusalOf } from './gate.js'

const request = (facts: Partial<IncomingMessage>) =>
  ({ method: 'POST', url: '/', headers: {}, ...facts }) as IncomingMessage

const ours = { host: 'clinic.example', origin: 'https://clinic.example' }

test.each([
  ['a form', request({ headers: { 'content-length': '40000', ...ours } }), undefined],
  ['a page', request({ method: 'GET' }), undefined],
  ['more than a form can hold', request({ headers: { 'content-length': '262145' } }), 413],
  ['a body without an end', request({ headers: { 'transfer-encoding': 'chunked' } }), 411],
  ['a write that does not say where it comes from', request({ headers: { host: 'clinic.example' } }), 403],
  ['a write of another site', request({ headers: { ...ours, origin: 'https://elsewhere.example' } }), 403],
  ['a write of nowhere', request({ headers: { ...ours, origin: 'null' } }), 403],
  ['an address that is none', request({ method: 'GET', url: '/courses/%' }), 400],
])('%s', (_, asked, status) => {
  expect(refusalOf(asked)?.[0]).toBe(status)
})
