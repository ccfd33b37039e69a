import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

export type Ask = { method?: 'GET' | 'POST'; path: string; headers?: OutgoingHttpHeaders; body?: string | Buffer }

/** An answer with the milliseconds from sending the request to the last byte. */
export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; ms: number }

export function textOf({ headers, bytes }: Answer): string {
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Somebody's browser, as far as the server can tell: one connection that stays open, and a cookie jar. */
export class Visitor {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #cookies = new Map<string, string>()

  constructor(readonly origin: string) {}

  get cookies(): { name: string; value: string }[] {
    return [...this.#cookies].map(([name, value]) => ({ name, value }))
  }

  ask({ method = 'GET', path, headers, body }: Ask): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
      const all = { ...this.#headers(method), ...length, ...headers }
      const started = performance.now()
      const sent = request(this.origin + path, { method, agent: this.#agent, headers: all }, response => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const ms = performance.now() - started
          this.#keepCookies(response.headers['set-cookie'] ?? [])
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks), ms })
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }

  leave(): void {
    this.#agent.destroy()
  }

  /** What browsers send; a write is refused without the origin of a page of ours. */
  #headers(method: string): OutgoingHttpHeaders {
    const cookie = this.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    return {
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'Courseline bench',
      ...(cookie ? { cookie } : {}),
      ...(method === 'POST' ? { origin: this.origin } : {}),
    }
  }

  #keepCookies(lines: string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at).trim(), pair.slice(at + 1))
    }
  }
}

/** A visitor who signed in through the sign-in form's own address. */
export async function signIn(origin: string, email: string, password: string): Promise<Visitor> {
  const visitor = new Visitor(origin)
  const { csrfToken } = JSON.parse(textOf(await visitor.ask({ path: '/api/auth/csrf' }))) as { csrfToken: string }
  const answer = await visitor.ask({
    method: 'POST',
    path: '/api/auth/callback/credentials',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }).toString(),
  })
  if (answer.status !== 200 || !visitor.cookies.some(cookie => cookie.name.endsWith('session-token'))) {
    throw new Error(`${email} could not sign in (status ${answer.status}).`)
  }
  return visitor
}
