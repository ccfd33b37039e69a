/** The names of a flag's fields in the form of a screen. */
export const stateField = (flag: string) => `state-${flag}`
export const actionField = (flag: string) => `action-${flag}`
export const noteField = (flag: string) => `note-${flag}`

/** The hidden field with the keys of the flags that the form showed, separated by spaces. */
export const SHOWN = 'shown'

/** The flags that a form showed or answered, each once. */
export function shownIn(form: Record<string, string>): string[] {
  const shown = (form[SHOWN] ?? '').split(' ').filter(Boolean)
  const answered = Object.keys(form).flatMap(name => (name.startsWith('state-') ? name.slice('state-'.length) : []))
  return [...new Set([...shown, ...answered])]
}
