import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

// Cheapest first, so that a slip is told within seconds.
const STEPS = ['types', 'lint', 'unit', 'e2e']

/** @param {string} step @returns {Promise<{ code: number, printed: string }>} */
async function run(step) {
  const child = spawn('npm', ['run', '--silent', step], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', chunk => {
    printed += chunk
    process.stdout.write(chunk)
  })
  const [code] = await once(child, 'close')
  return { code: code ?? 1, printed }
}

/** How many tests a runner says have passed; the others are not counted, because one that failed ends the run. */
function passedIn(/** @type {string} */ printed) {
  const counts = stripVTControlCharacters(printed).matchAll(/^\s*(?:Tests\s+)?(\d+) passed\b/gm)
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
}

let passed = 0
for (const step of STEPS) {
  process.stdout.write(`\n── ${step}\n`)
  const started = performance.now()
  const { code, printed } = await run(step)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (code !== 0) {
    process.stderr.write(`\n${step} failed after ${seconds} s. Run it alone with: npm run ${step}\n`)
    process.exit(1)
  }
  passed += passedIn(printed)
  process.stdout.write(`${step}: ${seconds} s\n`)
}
process.stdout.write(`\n${passed} passed, 0 failed\n`)
