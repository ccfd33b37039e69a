import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const installed = () => process.env.CHROMIUM_PATH ?? SYSTEM.find(existsSync)

/** @param {string} command @param {string[]} args */
function runs(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/**
 * The path of a Chromium for the browser tests: one that is there, else Playwright's download, else Debian's package;
 * else it says what to do and ends the process.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const there = installed() ?? (await playwrightsOwn())
  if (there) return there
  process.stdout.write('Looking for a browser for the tests …\n')
  if (runs('npx', ['playwright', 'install', 'chromium'])) {
    const downloaded = await playwrightsOwn()
    if (downloaded) return downloaded
  }
  if (runs('apt-get', ['--version']) && process.getuid?.() === 0) {
    runs('apt-get', ['update'])
    runs('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
    const packaged = installed()
    if (packaged) return packaged
  }
  process.stderr.write(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium) or name one: CHROMIUM_PATH=/path/to/chromium npm test\n',
  )
  process.exit(1)
}
