import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'

const sqlOf = (migration: string) => readFileSync(`prisma/migrations/${migration}/migration.sql`, 'utf8')

test('a record of before keeps its answers with their sessions, and what was recorded counts as signed', () => {
  const sqlite = new Database(':memory:')
  sqlite.pragma('foreign_keys = ON')
  sqlite.exec(sqlOf('20261121000000_first_record'))
  sqlite.exec(`
    INSERT INTO Clinic (id, name, timeZone) VALUES ('c', 'Sample Clinic', 'Europe/London');
    INSERT INTO Member (id, clinicId, email, name, role, passwordHash) VALUES ('m', 'c', 'a@example.org', 'A', 'owner', 'x');
    INSERT INTO Patient (id, clinicId, reference, givenName, familyName, birthDate, searchText, createdById)
      VALUES ('p', 'c', '1', 'Ida', 'Example', '1975-05-01', 'example ida', 'm');
    INSERT INTO Course (id, clinicId, patientId, practitionerId, problem, startedOn, plannedSessions, symptom1Words, createdById)
      VALUES ('k', 'c', 'p', 'm', 'Back', '2026-03-02', 8, 'ache', 'm');
    INSERT INTO Session (id, clinicId, courseId, practitionerId, sequence, treatedOn, note, createdById, createdAt)
      VALUES ('s', 'c', 'k', 'm', 1, '2026-03-09', 'BL23', 'm', '2026-03-09T10:00:00.000+00:00');
    INSERT INTO Response (id, clinicId, courseId, sessionId, sequence, kind, answeredOn, answeredBy, answeredHow,
      earlierScoresInView, symptom1, enteredById)
      VALUES ('r', 'c', 'k', 's', 1, 'initial', '2026-03-09', 'alone', 'paper', 0, 4, 'm');`)
  sqlite.exec(`BEGIN; ${sqlOf('20261121081955_session_record')}; COMMIT`)
  expect(sqlite.prepare('SELECT sessionId, symptom1, pain FROM Response').get()).toEqual({
    sessionId: 's',
    symptom1: 4,
    pain: null,
  })
  expect(sqlite.prepare('SELECT note, prescription, reaction, signedAt, signedById FROM Session').get()).toEqual({
    note: 'BL23',
    prescription: '',
    reaction: 'not_asked',
    signedAt: '2026-03-09T10:00:00.000+00:00',
    signedById: 'm',
  })
  expect(() => sqlite.exec('UPDATE Response SET pain = 11')).toThrow(/CHECK/)
  sqlite.close()
})
