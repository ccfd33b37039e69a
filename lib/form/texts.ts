/**
 * The texts of a form by name, with line breaks as they were typed (a form on its way has CR LF). Several of one name,
 * as checkboxes send them, are one text with commas between.
 */
export function textsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue
    const text = value.replaceAll('\r\n', '\n')
    texts[name] = name in texts ? `${texts[name]},${text}` : text
  }
  return texts
}
