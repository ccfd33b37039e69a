import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { LIMITS } from '@/lib/import/limits'
import { LARGEST_UPLOAD, refusalOf } from './gate.js'

const request = (facts: Partial<IncomingMessage>) =>
  ({ method: 'POST', url: '/', headers: {}, ...facts }) as IncomingMessage

const ours = { host: 'clinic.example', origin: 'https://clinic.example' }

test.each([
  ['a form', request({ headers: { 'content-length': '40000', ...ours } }), undefined],
  ['a page', request({ method: 'GET' }), undefined],
  ['more than a form can hold', request({ headers: { 'content-length': '262145', ...ours } }), 413],
  ['a spreadsheet', request({ url: '/api/imports', headers: { 'content-length': '20000000', ...ours } }), undefined],
  [
    'as much for another address',
    request({ url: '/api/imports/', headers: { 'content-length': '20000000', ...ours } }),
    413,
  ],
  ['a spreadsheet of a gigabyte', request({ url: '/api/imports', headers: { 'content-length': '1e9', ...ours } }), 413],
  [
    'a spreadsheet of another site',
    request({ url: '/api/imports', headers: { 'content-length': '20', host: 'a' } }),
    403,
  ],
  ['a body without an end', request({ headers: { 'transfer-encoding': 'chunked' } }), 411],
  ['a write that does not say where it comes from', request({ headers: { host: 'clinic.example' } }), 403],
  ['a write of another site', request({ headers: { ...ours, origin: 'https://elsewhere.example' } }), 403],
  ['a write of nowhere', request({ headers: { ...ours, origin: 'null' } }), 403],
  ['an address that is none', request({ method: 'GET', url: '/courses/%' }), 400],
])('%s', (_, asked, status) => {
  expect(refusalOf(asked)?.[0]).toBe(status)
})

test('a file that is too large leads a browser without JavaScript back to its form', () => {
  const headers = { 'content-length': '1000000000', accept: 'text/html,application/xhtml+xml', ...ours }
  expect(refusalOf(request({ url: '/api/imports', headers }))).toEqual([
    303,
    'This is more than can be sent at once.',
    '/settings/import?large',
  ])
})

test('the gate lets through the largest file that is taken', () => {
  expect(LARGEST_UPLOAD).toBeGreaterThan(LIMITS.fileBytes)
  expect(LARGEST_UPLOAD - LIMITS.fileBytes).toBeLessThan(100_000)
})
