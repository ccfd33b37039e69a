/** 'lower_back' reads 'lower back'; anything else than a key comes back as it is. */
export const keyInWords = (key: string): string =>
  /^[a-z0-9]+(_[a-z0-9]+)+$/.test(key) ? key.replaceAll('_', ' ') : key

/** The cautions shown with a session, from the JSON that the record keeps: 'LI4: traditionally avoided (going on: …)'. */
export function cautionsInWords(json: string): string {
  return entriesOf(json, ({ about, words, reason, answer }) => {
    const said = [...textsOf(about), ...(textsOf(words)[0] ? textsOf(words) : textsOf(reason))].join(': ')
    const answered = textsOf(answer)[0]
    return answered ? `${said} (${answered})` : said
  })
}

/** Text that is no list of this kind comes back as it is. */
function entriesOf(json: string, inWords: (entry: Record<string, unknown>) => string): string {
  const list = listIn(json)
  if (!list) return json
  const entries = list.flatMap(entry => (isRecord(entry) ? inWords(entry) || [] : []))
  return entries.length > 0 ? entries.join('; ') : 'none'
}

function listIn(json: string): unknown[] | null {
  try {
    const list: unknown = JSON.parse(json)
    return Array.isArray(list) ? list : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap(each => (typeof each === 'string' && each ? keyInWords(each) : []))
