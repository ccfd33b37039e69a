import { renameSync } from 'node:fs'
import { z } from 'zod'
import { makeScratch, openScratch, type Sqlite } from '@/lib/db/beside'
import type { Makes, Outcome, PlanRow } from '../plan/row'
import type { Problem, ReadRow } from '../reading'

/** What was read of a file and is to come of its rows, kept beside it so that a page of the preview costs nothing. */
const TABLES = `
  CREATE TABLE "read" (line INTEGER PRIMARY KEY, cells TEXT, "values" TEXT, problems TEXT, notes TEXT, guess TEXT);
  CREATE TABLE outcome (line INTEGER PRIMARY KEY, makes TEXT, withSession INTEGER, problems TEXT, notes TEXT);
  CREATE TABLE about (header TEXT, digest TEXT);
  CREATE INDEX wrong ON outcome (line) WHERE problems <> '[]';`

export type ReadLine = ReadRow & { guess: PlanRow['guess'] }

type Stored = { line: number; cells: string; values: string | null; problems: string; notes: string; guess: string }

/** Writes down the rows of a file as they are read. The notes have their name once they are whole. */
export async function writeRows(path: string, header: string[], rows: AsyncIterable<ReadLine>): Promise<void> {
  const partial = `${path}.partial`
  const sqlite = makeScratch(partial)
  try {
    sqlite.exec(TABLES)
    const insert = sqlite.prepare<Stored>(
      'INSERT INTO "read" VALUES (@line, @cells, @values, @problems, @notes, @guess)',
    )
    sqlite.exec('BEGIN')
    sqlite.prepare('INSERT INTO about VALUES (?, ?)').run(JSON.stringify(header), '')
    for await (const { line, cells, values, problems, notes, guess } of rows) {
      insert.run({
        line,
        cells: JSON.stringify(cells),
        values: values && JSON.stringify(values),
        problems: JSON.stringify(problems),
        notes: JSON.stringify(notes),
        guess: JSON.stringify(guess),
      })
    }
    sqlite.exec('COMMIT')
  } finally {
    sqlite.close()
  }
  renameSync(partial, path)
}

const NOTHING: Problem[] = []
const NO_GUESS: PlanRow['guess'] = { reference: '', problem: '', answeredOn: '' }

/** The rows as the planner takes them. Written by this very program: nothing of it is checked again. */
export function planRows(path: string): PlanRow[] {
  const sqlite = openScratch(path)
  try {
    const select = sqlite.prepare<[], Omit<Stored, 'cells'>>(
      'SELECT line, "values", problems, notes, guess FROM "read" ORDER BY line',
    )
    const rows: PlanRow[] = []
    for (const { line, values, problems, notes, guess } of select.iterate()) {
      rows.push({
        line,
        values: values === null ? null : JSON.parse(values),
        // Shared where there is nothing to say: hundreds of thousands of empty lists take room too.
        problems: problems === '[]' ? NOTHING : JSON.parse(problems),
        notes: notes === '[]' ? NOTHING : JSON.parse(notes),
        guess: values === null ? JSON.parse(guess) : NO_GUESS,
      })
    }
    return rows
  } finally {
    sqlite.close()
  }
}

/** Writes down what comes of each row, in place of what was there, with a digest of all of it. */
export function writeOutcomes(path: string, outcomes: Outcome[], digest: string): void {
  const sqlite = openScratch(path, { readonly: false })
  try {
    sqlite.exec('BEGIN; DELETE FROM outcome')
    sqlite.prepare('UPDATE about SET digest = ?').run(digest)
    const insert = sqlite.prepare('INSERT INTO outcome VALUES (?, ?, ?, ?, ?)')
    for (const { line, makes, withSession, problems, notes } of outcomes) {
      insert.run(line, makes, Number(withSession), JSON.stringify(problems), JSON.stringify(notes))
    }
    sqlite.exec('COMMIT')
  } finally {
    sqlite.close()
  }
}

export type KeptRow = {
  line: number
  cells: string[]
  values: PlanRow['values']
  makes: Makes
  withSession: boolean
  problems: Problem[]
  notes: Problem[]
}

const SELECT = `SELECT o.line, r.cells, r."values", o.makes, o.withSession, o.problems, o.notes
  FROM outcome o JOIN "read" r ON r.line = o.line`
const WRONG = "WHERE o.problems <> '[]'"

type KeptColumns = Omit<Stored, 'guess'> & { makes: Makes; withSession: number }

const toKept = (row: KeptColumns): KeptRow => ({
  line: row.line,
  cells: JSON.parse(row.cells),
  values: row.values === null ? null : JSON.parse(row.values),
  makes: row.makes,
  withSession: row.withSession === 1,
  problems: JSON.parse(row.problems),
  notes: JSON.parse(row.notes),
})

/** The notes about a file's rows, to read. Close them after. */
export class RowsFile {
  readonly #sqlite: Sqlite

  constructor(path: string) {
    this.#sqlite = openScratch(path)
  }

  /** Some rows by line, all of them or the wrong ones, and how many there are. */
  page(only: 'all' | 'wrong', offset: number, limit: number): { rows: KeptRow[]; total: number } {
    const where = only === 'wrong' ? WRONG : ''
    const rows = this.#sqlite.prepare<[number, number], KeptColumns>(
      `${SELECT} ${where} ORDER BY o.line LIMIT ? OFFSET ?`,
    )
    const count = this.#sqlite.prepare<[], number>(`SELECT COUNT(*) FROM outcome o ${where}`).pluck()
    return { rows: rows.all(limit, offset).map(toKept), total: count.get() ?? 0 }
  }

  /** The wrong rows after a line, so many at a time. */
  wrongAfter(line: number, limit: number): KeptRow[] {
    const select = this.#sqlite.prepare<[number, number], KeptColumns>(
      `${SELECT} ${WRONG} AND o.line > ? ORDER BY o.line LIMIT ?`,
    )
    return select.all(line, limit).map(toKept)
  }

  get header(): string[] {
    return z.array(z.string()).parse(JSON.parse(this.#about('header')))
  }

  /** Of the outcomes that are kept; '' before there are any. */
  get digest(): string {
    return this.#about('digest')
  }

  #about(column: 'header' | 'digest'): string {
    return this.#sqlite.prepare<[], string>(`SELECT ${column} FROM about`).pluck().get() ?? ''
  }

  close(): void {
    this.#sqlite.close()
  }
}

/** The digest of the outcomes in the notes at a path. */
export function digestIn(path: string): string {
  const rows = new RowsFile(path)
  try {
    return rows.digest
  } finally {
    rows.close()
  }
}
