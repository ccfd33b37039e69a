import { type NextRequest, NextResponse } from 'next/server'

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const HEADERS = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cache-Control': 'private, no-store',
}

/** A write has to come from a page of ours. Next accepts a server action without an Origin header; we do not. */
function isForeignWrite(request: NextRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const origin = request.headers.get('origin')
  if (!origin || !URL.canParse(origin)) return true
  const own = [request.headers.get('host')]
  const address = process.env.COURSELINE_URL
  if (address) own.push(new URL(address).host)
  return !own.includes(new URL(origin).host)
}

/** Sets the headers of every answer. Never the guard: each function that reads or writes asks who is asking. */
export function proxy(request: NextRequest): NextResponse {
  if (isForeignWrite(request))
    return new NextResponse('This request did not come from a Courseline page.', { status: 403 })
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll('-', ''))
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value)
  if (process.env.COURSELINE_URL?.startsWith('https:')) {
    response.headers.set('Strict-Transport-Security', 'max-age=31536000')
  }
  return response
}

export const config = { matcher: ['/((?!_next/static|favicon.ico|icon.svg).*)'] }
