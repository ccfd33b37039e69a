import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/env'

/** 32 random bytes in base64 are 43 characters; much fewer are no key. */
const SHORTEST = 40

let secret: string | undefined

/**
 * The key that signs the sign-in cookie. Made on first start beside the database, readable by its owner alone;
 * deleting the file signs everybody out. Throws one sentence where the file can't be a key.
 */
export function signingSecret(): string {
  if (secret) return secret
  const folder = path.dirname(path.resolve(env().DATABASE_URL.slice('file:'.length)))
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  chmodSync(file, 0o600)
  const kept = readFileSync(file, 'utf8').trim()
  if (kept.length < SHORTEST)
    throw new Error(`${file} is cut off. Delete it: a new one is made, and everybody signs in anew.`)
  secret = kept
  return secret
}
