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

/** The same words for what is not there and for what belongs to somebody else: they must not be told apart. */
export const NOT_FOUND = failed('not_found', 'This record was not found.')

export const COURSE_CHANGED =
  'This course changed since you opened it. What you typed is still here: open the course in another tab to see what it says now.'

/** A result, refused as well for what else is `wrong`: everything at once, with the first words for each field. */
export function alsoWrong<T>(wrong: FieldError[], result: Result<T>): Result<T> {
  if (wrong.length === 0 || (!result.ok && !result.errors)) return result
  const all = [...wrong, ...(result.ok ? [] : (result.errors ?? []))]
  const firstOfEach = all.filter(({ field }, index) => all.findIndex(error => error.field === field) === index)
  return failed('invalid', undefined, firstOfEach)
}
