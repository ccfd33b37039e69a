import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { refusalOf } from './start.js'

const request = (facts: Partial<IncomingMessage>) =>
  ({ method: 'POST', url: '/', headers: {}, ...facts }) as IncomingMessage

test.each([
  ['a form', request({ headers: { 'content-length': '40000' } }), undefined],
  ['a page', request({ method: 'GET' }), undefined],
  ['more than a form can hold', request({ headers: { 'content-length': '262145' } }), 413],
  ['a body without an end', request({ headers: { 'transfer-encoding': 'chunked' } }), 411],
  ['an address that is none', request({ method: 'GET', url: '/courses/%' }), 400],
])('%s', (_, asked, status) => {
  expect(refusalOf(asked)?.[0]).toBe(status)
})
