import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// argon2id with 64 MiB and 3 passes: RFC 9106's second recommended option.
// 2 is argon2id; the library's enum of names does not exist at run time.
const options = { algorithm: 2, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 }
const AT_ONCE = 2
/** Who comes when so many wait is asked to try again: a queue of guesses must not keep everybody out. */
const MOST_WAITING = 30

let running = 0
const waiting: (() => void)[] = []

/** Runs at most two hashes at once: each takes 64 MiB and a core. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= MOST_WAITING) throw new Error('pause')
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** The argon2id hash of a password, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), options))
}

let unknownMember: Promise<string> | undefined

/**
 * Whether the password belongs to the hash. With no hash (an unknown account) it takes the same time and says no,
 * so that the time of the answer does not tell which accounts exist.
 */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  unknownMember ??= hashPassword(crypto.randomUUID())
  const against = passwordHash ?? (await unknownMember)
  const matches = await inTurn(() => verify(against, password.normalize('NFC')))
  return matches && passwordHash !== null
}
