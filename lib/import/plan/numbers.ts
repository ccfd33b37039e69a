import { type Candidate, isWrong } from './row'

/** Session numbers that run against the days: one of the two is a slip. Numbers are read by day; gaps say nothing. */
export function checkNumbers(rows: Candidate[], makesSession: (row: Candidate) => boolean): void {
  let before: Candidate | null = null
  for (const row of rows) {
    const number = row.values.sessionNumber
    if (number === null || isWrong(row)) continue
    const earlier = before?.values.sessionNumber ?? null
    if (before && earlier !== null && before.values.answeredOn < row.values.answeredOn) {
      const twice = number === earlier && makesSession(row) && makesSession(before)
      if (number < earlier || twice) {
        const words = `Session ${number}, but row ${before.row.line} has session ${earlier} on an earlier day. One of the days or numbers is wrong.`
        row.problems.push({ column: 'session_number', words })
        continue
      }
    }
    before = row
  }
}
