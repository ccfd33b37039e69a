import { randomUUID } from 'node:crypto'
import { SubmissionKeyInput } from './submission-key-input'

/** The form's own key: however often the form is sent, one record comes of it. */
export function SubmissionKey() {
  return <SubmissionKeyInput fresh={randomUUID()} />
}
