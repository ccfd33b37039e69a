/** What no keyboard types and no page shows: control characters but tab and line end, and marks that turn text around. */
const UNSEEN = /[^\P{Cc}\t\n]|[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/gu
const NOT_ASCII_TEXT = /[^\t\n\r -~]/
const WHOLE_TEXT = /^="((?:[^"]|"")*)"$/
const SPREADSHEET_ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|ERROR!)$/

/**
 * A cell's text as the record keeps texts: line ends as one sign, composed Unicode, no spaces around it, nothing unseen.
 * ="0012", by which spreadsheets keep zeros in a CSV, is 0012.
 */
export function cellText(cell: string): string {
  const [, whole] = cell.startsWith('="') ? (WHOLE_TEXT.exec(cell.trim()) ?? []) : []
  const text = whole === undefined ? cell : whole.replaceAll('""', '"')
  if (!NOT_ASCII_TEXT.test(text)) return text.includes('\r') ? text.replace(/\r\n?/g, '\n').trim() : text.trim()
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .trim()
}

/** The same on one line, with single spaces: names, references, words for an item. */
export const lineText = (text: string): string => text.replace(/\s+/g, ' ')

/** Whether a cell holds what a spreadsheet shows where a formula failed, such as #REF!. */
export const isSpreadsheetError = (text: string): boolean => text.startsWith('#') && SPREADSHEET_ERROR.test(text)

/** Whether letters were lost: the sign that stands for what an encoding could not read, or half of a character. */
export const hasLostLetters = (text: string): boolean => /[\ufffd\p{Cs}]/u.test(text)
