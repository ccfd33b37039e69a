/**
 * The texts of a form by name, with line breaks as they were typed (a form on its way has CR LF). Several of one name,
 * as checkboxes send them, are one text with commas between.
 */
export function textsOf(form: FormData): Record<string, string> {
  const texts = new Map<string, string>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue
    const before = texts.get(name)
    const text = value.replaceAll('\r\n', '\n')
    texts.set(name, before === undefined ? text : `${before},${text}`)
  }
  return Object.fromEntries(texts)
}
