import { randomUUID } from 'node:crypto'

/** The form's own key: however often the form is sent, one record comes of it. */
export function SubmissionKey() {
  return <input type="hidden" name="submission" value={randomUUID()} />
}
