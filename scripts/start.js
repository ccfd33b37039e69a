import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { refusalOf, setHeaders } from './gate.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma',
  'package.json',
  'package-lock.json',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'instrumentation.ts',
  'public',
]
const STAMP = path.join(ROOT, '.next', 'built-from')

/** @param {string} file @returns {string[]} */
function filesUnder(file) {
  if (!existsSync(file)) return []
  if (!statSync(file).isDirectory()) return [file]
  if (file.endsWith(path.join('lib', 'generated'))) return []
  return readdirSync(file)
    .sort()
    .flatMap(name => filesUnder(path.join(file, name)))
}

/** What the build depends on, as one hash. */
export function sourceHash() {
  const hash = createHash('sha256').update(process.version)
  for (const file of SOURCES.flatMap(source => filesUnder(path.join(ROOT, source)))) {
    if (/\.test\.tsx?$/.test(file)) continue
    hash.update(path.relative(ROOT, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Builds the production server unless the last build was made from these very sources. */
export function buildIfChanged() {
  const hash = sourceHash()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  process.stdout.write('Building Courseline; this happens once after each change of the program …\n')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const build = spawnSync('npm', ['run', 'build'], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (build.status !== 0) {
    process.stderr.write('The build failed; what it printed above says why.\n')
    process.exit(1)
  }
  writeFileSync(STAMP, hash)
}

const LET_THROUGH = 20_000

/**
 * Answers in words and takes nothing. A browser reads an answer once it has sent everything, and takes a connection
 * that ends before for broken: what is still on its way is let through unread, for a while.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {[number, string, string?]} refusal
 */
function refuse(request, response, [status, words, location]) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(words),
    Connection: 'close',
    ...(location && { Location: location }),
  })
  response.write(words)
  const end = () => response.end(() => request.destroy())
  const enough = setTimeout(end, LET_THROUGH)
  request.once('close', () => clearTimeout(enough))
  request.once('end', end).resume()
}

/**
 * Serves the build in this process until it is told to stop (SIGINT, SIGTERM), and prints the address. For development
 * it serves the sources instead, and renews what changed.
 */
export async function serve(dev = false) {
  // A record is private: whatever this process writes, only its own user reads.
  process.umask(0o077)
  const environment = /** @type {Record<string, string | undefined>} */ (process.env)
  environment.NODE_ENV = dev ? 'development' : 'production'
  environment.NEXT_TELEMETRY_DISABLED = '1'
  environment.COURSELINE_GATE = 'kept'
  const hostname = process.env.HOST || '127.0.0.1'
  const port = Number(process.env.PORT || 3000)
  const { default: next } = await import('next')
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 15_000 }, (request, response) => {
    const refusal = refusalOf(request)
    if (refusal) return refuse(request, response, refusal)
    setHeaders(request, response, dev)
    void handle(request, response)
  })
  const app = next({ dev, dir: ROOT, hostname, port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  server.on('error', error => {
    const inUse = 'code' in error && error.code === 'EADDRINUSE'
    const why = inUse ? `Port ${port} is in use. Choose another: PORT=3001 npm start` : error.message
    process.stderr.write(`Courseline did not start. ${why}\n`)
    process.exit(1)
  })
  server.listen(port, hostname, () => {
    const address = server.address()
    const actual = typeof address === 'object' && address ? address.port : port
    const shown = hostname === '127.0.0.1' || hostname === '0.0.0.0' ? 'localhost' : hostname
    process.stdout.write(`Courseline is ready: http://${shown}:${actual}\n`)
  })
  const stop = () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 3000).unref()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** Builds where needed, then serves. */
export async function start() {
  buildIfChanged()
  await serve()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await start()
