import { realpathSync } from 'node:fs'
import { Turns } from './turns'

const keeper = globalThis as typeof globalThis & { courselineWriters?: Map<string, Turns> }

/** The turn of those who write to a database file in this process, on whichever connection. */
export function writersOf(file: string): Turns {
  keeper.courselineWriters ??= new Map()
  const path = realpathSync(file)
  const turns = keeper.courselineWriters.get(path) ?? new Turns()
  keeper.courselineWriters.set(path, turns)
  return turns
}
