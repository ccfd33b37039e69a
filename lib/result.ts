export type Reason =
  | 'invalid'
  | 'not_found'
  | 'not_allowed'
  | 'changed_meanwhile'
  | 'already_sent'
  | 'signed_out'
  | 'duplicate'
  | 'unavailable'

export type FieldError = { field: string; message: string }

export type Failure = { ok: false; reason: Reason; message?: string; errors?: FieldError[] }

/** What can be expected to fail is returned; everything else is thrown. */
export type Result<T> = { ok: true; value: T } | Failure

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

/** A failure with words for the person who asked. */
export const failed = (reason: Reason, message?: string, errors?: FieldError[]): Failure => ({
  ok: false,
  reason,
  message,
  errors,
})

/** The failure of one field. */
export const invalid = (field: string, message: string): Failure => failed('invalid', undefined, [{ field, message }])
