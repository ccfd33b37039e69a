import { chmodSync, closeSync, existsSync, mkdirSync, openSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The absolute path behind a DATABASE_URL such as file:./data/courseline.db, which is relative to the working folder. */
export function databaseFile(url: string): string {
  // The bundler would otherwise take the whole project for something that this path may name.
  return resolve(/* turbopackIgnore: true */ process.cwd(), url.replace(/^file:/, ''))
}

/**
 * Makes the file (mode 600) and its folder (700) if they are not there, and takes a file that others can read, such as
 * a restored backup, back to 600; SQLite gives its -wal and -shm files the same mode. Returns the path without links.
 */
export function makeDatabaseFile(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  if (existsSync(file)) chmodSync(file, 0o600)
  else closeSync(openSync(file, 'wx', 0o600))
  return realpathSync(file)
}
