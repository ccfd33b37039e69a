const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }

const unescaped = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

function attributes(tag: string): Record<string, string> {
  const pairs = [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), unescaped(value)]))
}

/** The form of a page that holds a field of this name: what it would send untouched. For the HTML that React writes. */
export function readForm(html: string, field: string): Record<string, string> {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find(candidate => candidate.includes(`name="${field}"`))
  if (!form) throw new Error(`The page has no form with the field ${field}.`)
  const values: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const { name, value = '', type, checked } = attributes(tag)
    const chosen = (type !== 'radio' && type !== 'checkbox') || checked !== undefined
    if (name && chosen) values[name] = value
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g)) {
    const { name } = attributes(tag)
    if (name) values[name] = unescaped(text)
  }
  for (const [, tag = '', options = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const { name } = attributes(tag)
    const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => attributes(option))
    const chosen = all.find(option => option.selected !== undefined) ?? all[0]
    if (name) values[name] = chosen?.value ?? ''
  }
  return values
}
