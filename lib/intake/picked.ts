/** The field in which one entry of a list is ticked, beside the text field `name` for what is typed. */
export const pickField = (name: string, words: string) => `${name}.${words.replaceAll(' ', '-')}`

const parts = (text: string) =>
  text
    .split(/[,;\n]/)
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** What was ticked (in the order of the list) and what was typed, each once, as it is stored: separated by commas. */
export function joinPicked(list: readonly string[], picked: readonly string[], typed: string): string {
  const typedParts = parts(typed)
  const listed = list.filter(words => [...picked, ...typedParts].some(part => same(part, words)))
  const own = typedParts.filter(part => !list.some(words => same(part, words)))
  const ownOnce = own.filter((part, index) => own.findIndex(other => same(part, other)) === index)
  return [...listed, ...ownOnce].join(', ')
}

/** A stored text as its form shows it: what is ticked, and the rest as typed. */
export function splitPicked(list: readonly string[], stored: string): { picked: string[]; typed: string } {
  const all = parts(stored)
  return {
    picked: list.filter(words => all.some(part => same(part, words))),
    typed: all.filter(part => !list.some(words => same(part, words))).join(', '),
  }
}

/** A list of a form as it is stored, from its fields. Takes any record and never throws. */
export function readPicked(list: readonly string[], name: string, fields: Readonly<Record<string, unknown>>): string {
  const typed = fields[name]
  const ticked = list.filter(words => fields[pickField(name, words)] === '1')
  return joinPicked(list, ticked, typeof typed === 'string' ? typed : '')
}

/** What a list offers while its text is typed: the text so far with its last part completed, at most ten. */
export function completions(suggestions: readonly string[], text: string): string[] {
  const comma = text.lastIndexOf(',')
  const before = comma < 0 ? '' : `${text.slice(0, comma).trim()}, `
  const begun = text
    .slice(comma + 1)
    .trim()
    .toLowerCase()
  if (begun === '') return []
  const taken = parts(before)
  const fitting = suggestions.filter(words => words.includes(begun) && !taken.some(part => same(part, words)))
  const first = fitting.filter(words => words.startsWith(begun))
  return [...first, ...fitting.filter(words => !words.startsWith(begun))].slice(0, 10).map(words => before + words)
}
