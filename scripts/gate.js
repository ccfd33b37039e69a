import { randomBytes } from 'node:crypto'

// No form of the product comes near it; next.config.js sets the same for what it parses.
const LARGEST_BODY = 256 * 1024

// The one address that takes a file: a clinic's spreadsheet (lib/import/limits.ts) and what surrounds it in its form.
const FILES_TO = '/api/imports'
export const LARGEST_UPLOAD = 100 * 1024 * 1024 + 64 * 1024

/**
 * What is wrong with a request before anything is read of it: a status, words and where else to go, or null.
 * @param {import('node:http').IncomingMessage} request
 * @returns {[number, string, string?] | null}
 */
export function refusalOf({ method, url = '/', headers }) {
  try {
    decodeURI(url)
  } catch {
    return [400, 'This address is not well-formed.']
  }
  if (method === 'GET' || method === 'HEAD') return null
  if (headers['content-length'] === undefined && headers['transfer-encoding'] !== undefined) {
    return [411, 'A request has to say how long it is.']
  }
  if (isForeignWrite(headers)) return [403, 'This request did not come from a Courseline page.']
  const length = Number(headers['content-length'] ?? 0)
  return url === FILES_TO ? tooLargeFile(length, headers) : length > LARGEST_BODY ? TOO_LONG : null
}

/** @type {[number, string]} */
const TOO_LONG = [413, 'This is more than can be sent at once.']

/**
 * A browser without JavaScript is led back to the form, which says so beside its field.
 * @param {number} length @param {import('node:http').IncomingHttpHeaders} headers
 * @returns {[number, string, string?] | null}
 */
function tooLargeFile(length, headers) {
  if (length <= LARGEST_UPLOAD) return null
  return headers.accept?.includes('text/html') ? [303, TOO_LONG[1], '/settings/import?large'] : TOO_LONG
}

/**
 * A write has to come from a page of ours. Next accepts a server action without an Origin header; we do not.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
function isForeignWrite({ origin, host }) {
  if (!origin || !URL.canParse(origin)) return true
  const own = [host]
  const address = process.env.COURSELINE_URL
  if (address) own.push(new URL(address).host)
  return !own.includes(new URL(origin).host)
}

const HEADERS = new Map([
  ['Referrer-Policy', 'same-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
])

/** @param {string} nonce @param {boolean} dev */
function contentSecurityPolicy(nonce, dev) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * Sets the headers of an answer. The policy goes into the request as well, whatever came with it: Next takes the nonce
 * of its scripts from there.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} [dev]
 */
export function setHeaders(request, response, dev = false) {
  const policy = contentSecurityPolicy(randomBytes(16).toString('hex'), dev)
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  response.setHeaders(HEADERS)
  // What the build made carries its hash in its name, and Next lets browsers keep it.
  if (!request.url?.startsWith('/_next/static/')) response.setHeader('Cache-Control', 'private, no-store')
  if (process.env.COURSELINE_URL?.startsWith('https:')) {
    response.setHeader('Strict-Transport-Security', 'max-age=31536000')
  }
}
