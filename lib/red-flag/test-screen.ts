import 'server-only'
import { RED_FLAGS } from './reference'
import { closeSchema, screenSchema } from './schema'

type Typed = Record<string, string>

/** For tests: a screen of 9 March 2026 with saddle numbness present and nothing else asked. `typed` changes some of it. */
export function screenForm(typed: Typed = {}) {
  const about = { occasion: 'start', screenedOn: '2026-03-09', note: '', submission: crypto.randomUUID() }
  const shown = RED_FLAGS.map(flag => flag.key).join(' ')
  const found = { 'state-saddle_numbness': 'present', 'action-saddle_numbness': 'emergency' }
  const noted = { 'note-saddle_numbness': 'Sent to A&E' }
  return screenSchema.parse({ ...about, shown, ...found, ...noted, ...typed })
}

/** For tests: the form that closes a red flag. */
export function closeForm(typed: Typed = {}) {
  return closeSchema.parse({ closeNote: 'Seen in hospital, nothing found.', version: '1', ...typed })
}
