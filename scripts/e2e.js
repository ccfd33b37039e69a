import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.js'
import { buildIfChanged } from './start.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const CHROMIUM_PATH = await findBrowser()
buildIfChanged()
const run = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, CHROMIUM_PATH },
})
process.exit(run.status ?? 1)
