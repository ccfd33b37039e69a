/**
 * What a number format makes of a number: a day or time, a month without its day, a number with zeros in front up to a
 * width, or what it is.
 */
export type NumberFormat = 'day' | 'month' | { digits: number } | null

// The formats that every workbook has by number. 14 to 22 and 45 to 47: ECMA-376 Part 1, 18.8.30 (numFmt); the others
// there are the dates of East Asian languages.
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** mmm-yy, which spreadsheets give a cell where a month and a year were typed. */
const MONTH = 17

/** What the format with this number shows; `code` is its text where the workbook brings one ("dd/mm/yyyy"). */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return id === MONTH ? 'month' : isBuiltInDay(id) ? 'day' : null
  // What stands in quotation marks, behind a backslash or in brackets (a colour, a country) is no sign of the format.
  const signs = code
    .slice(0, 255)
    .toLowerCase()
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/g, '')
  const [first = ''] = signs.split(';')
  if (/^0{2,}$/.test(first)) return { digits: first.length }
  const shown = first.replace(/e[+-]|general|standard/g, '')
  if (/m/.test(shown) && /[ye]/.test(shown) && !/[dhs]/.test(shown)) return 'month'
  return /[dmyhse]/.test(shown) ? 'day' : null
}
