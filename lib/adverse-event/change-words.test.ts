import { expect, test } from 'vitest'
import { changeInWords } from './change-words'

const known = {
  own: [{ id: 'id-cup', words: 'Cup fell off', kind: 'needle_site' }],
  sessions: [{ id: 'id-session', treatedOn: '2026-03-09' }],
  timeZone: 'Europe/London',
}

const CHANGES: [string, string, string, string, string, string][] = [
  ['event', '', 'fainting', 'What happened', 'Other event', 'Fainting'],
  ['event', 'id-cup', 'gone', 'What happened', 'Cup fell off', 'gone'],
  ['occurredOn', '2026-03-09', '2026-03-10', 'Day it happened', '9 March 2026', '10 March 2026'],
  ['severity', 'mild', 'severe', 'Severity', 'Mild', 'Severe'],
  ['serious', 'false', 'true', 'Serious', 'No', 'Yes'],
  ['causality', 'possible', 'certain', 'Caused by the treatment', 'Possible', 'Certain'],
  ['outcome', 'unknown', 'lasting_harm', 'Outcome', 'Not known', 'Lasting harm'],
  ['resolvedOn', '', '2026-03-12', 'Resolved on', '', '12 March 2026'],
  ['sessionId', '', 'id-session', 'Session', '', 'Monday 9 March 2026'],
  ['sessionId', 'gone', '', 'Session', 'a session that is not there any more', ''],
  ['description', 'certain', 'Blue patch', 'Description', 'certain', 'Blue patch'],
  ['description', '', '2026-03-09', 'Description', '', '2026-03-09'],
  ['later', 'a', 'b', 'later', 'a', 'b'],
]

test.each(CHANGES)('%s from "%s" to "%s" reads in words', (field, before, after, name, was, is) => {
  expect(changeInWords({ field, before, after }, known)).toEqual({ field: name, before: was, after: is })
})
