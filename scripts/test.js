import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

// Cheapest first, so that a slip is told within seconds.
const STEPS = ['types', 'lint', 'unit', 'e2e']

for (const step of STEPS) {
  process.stdout.write(`\n── ${step}\n`)
  const started = performance.now()
  const run = spawnSync('npm', ['run', '--silent', step], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (run.status !== 0) {
    process.stderr.write(`\n${step} failed after ${seconds} s. Run it alone with: npm run ${step}\n`)
    process.exit(1)
  }
  process.stdout.write(`${step}: ${seconds} s\n`)
}
