/** The texts of a form by name. Several of one name, as checkboxes send them, are one text with commas between. */
export function textsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue
    texts[name] = name in texts ? `${texts[name]},${value}` : value
  }
  return texts
}
