import { randomBytes } from 'node:crypto'

// No form of the product comes near it; next.config.js sets the same for what it parses.
const LARGEST_BODY = 256 * 1024

/**
 * What is wrong with a request before anything is read of it: a status and words, or null.
 * @param {import('node:http').IncomingMessage} request
 * @returns {[number, string] | null}
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
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) return [413, 'This is more than can be sent at once.']
  return isForeignWrite(headers) ? [403, 'This request did not come from a Courseline page.'] : null
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
