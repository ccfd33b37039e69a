/** How much one file may hold. Whatever is more is refused with the words of `tooMuch`, before it takes memory. */
export const LIMITS = {
  fileBytes: 100 * 1024 * 1024,
  /** All parts of a workbook together, unpacked. A row of twenty columns takes about 1 KB. */
  unpackedBytes: 512 * 1024 * 1024,
  /** The table of texts of a workbook, which has to stay in memory while its rows are read. */
  sharedTextBytes: 96 * 1024 * 1024,
  /** Files inside a workbook. */
  parts: 5_000,
  sheets: 200,
  rows: 200_000,
  /** Lines with the empty ones: as many as a spreadsheet can show. */
  lines: 1_048_576,
  columns: 200,
  /** Characters of a cell: what a cell of Excel can hold. */
  cellCharacters: 32_767,
  /** Characters of all cells of a row. */
  rowCharacters: 200_000,
  /** Bytes of a workbook's part without any tag, and how deep its tags may stand in each other. */
  betweenTags: 2 * 1024 * 1024,
  depth: 64,
  /** Files of a clinic that were sent and neither brought in nor given up. */
  waiting: 20,
} as const

const number = (value: number) => value.toLocaleString('en-GB')
const megabytes = (bytes: number) => `${number(bytes / 1024 / 1024)} MB`

/** What is said about a file that is more than that. Nothing of it is taken. */
export const tooMuch = {
  file: `This file is larger than ${megabytes(LIMITS.fileBytes)}. Split it, and bring in one part after the other.`,
  unpacked: `This workbook unpacks to more than ${megabytes(LIMITS.unpackedBytes)}. Save the sheet with the answers alone, as CSV.`,
  sharedText: `This workbook holds more text than can be read at once. Save the sheet with the answers alone, as CSV.`,
  parts: `This workbook is made of more than ${number(LIMITS.parts)} parts. Save the sheet with the answers alone, as CSV.`,
  sheets: `This workbook has more than ${LIMITS.sheets} sheets. Copy the one with the answers into a workbook of its own.`,
  rows: `This file has more than ${number(LIMITS.rows)} rows. Split it, and bring in one part after the other.`,
  columns: (line: number) =>
    `Row ${number(line)} has more than ${LIMITS.columns} columns. Keep the columns that are to be brought in.`,
  cell: (line: number) =>
    `A cell of row ${number(line)} holds more than ${number(LIMITS.cellCharacters)} characters. Often a quotation mark before it is never closed.`,
  row: (line: number) =>
    `Row ${number(line)} holds more than ${number(LIMITS.rowCharacters)} characters. Often a quotation mark in it is never closed.`,
  waiting: `${LIMITS.waiting} files wait here already. Bring one of them in, or give one up, and then send this one.`,
} as const
