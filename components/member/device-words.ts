const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const SYSTEMS: [RegExp, string][] = [
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]

const named = (names: [RegExp, string][], agent: string) => names.find(([pattern]) => pattern.test(agent))?.[1]

/** What a browser said of itself, in two words such as 'Safari on iPad'; good enough to recognise one's own. */
export function deviceWords(userAgent: string): string {
  const words = [named(BROWSERS, userAgent), named(SYSTEMS, userAgent)].filter(Boolean)
  return words.length > 0 ? words.join(', ') : 'another device'
}
