import { posix } from 'node:path'
import { importsOf } from './imports.js'
import { isTest, lineAt, offencesOf } from './offence.js'

/** @typedef {import('./offence.js').Check} Check */

/** @param {string} path */
const touchesRecord = path => /^lib\/.*\/(data|mutations)\.ts$/.test(path)

/** @type {Check} */
export function serverOnly(file) {
  if (!touchesRecord(file.path) || /^import 'server-only'\n/.test(file.text)) return []
  const message = `Begin with import 'server-only': then a build fails in which this file would reach the browser.`
  return [{ path: file.path, line: 1, message }]
}

const FUNCTION =
  /^export\s+(?:async\s+)?function\*?\s*(\w+)\s*(?:<[^(]*>)?\(|^export\s+const\s+(\w+)[^=\n]*=\s*(?:\w+\(\s*)?(?:async\b\s*)?(?:function\b\s*\w*\s*)?(?:<[^(\n]*>\s*)?(?:\(|\w+\s*=>)/gm
const ACTOR_FIRST = /^\s*(?:tx: Tx,\s*)?actor: Actor\b/
const ELSEWHERE = /^export\s+(?:default\b|\*|\{)/gm

/** Nobody asks without saying who. @type {Check} */
export function actorFirst(file) {
  if (!touchesRecord(file.path)) return []
  const functions = [...file.text.matchAll(FUNCTION)].flatMap(match => {
    const end = match.index + match[0].length
    if (match[0].endsWith('(') && ACTOR_FIRST.test(file.text.slice(end))) return []
    const message = `${match[1] ?? match[2]} has to take actor: Actor first (after tx: Tx in a transaction): without one nothing keeps clinics apart.`
    return [{ path: file.path, line: lineAt(file.text, match.index), message }]
  })
  const where = 'Export a function where it is declared, by name: so its first parameter, the Actor, can be checked.'
  return [...functions, ...offencesOf(file, ELSEWHERE, where)]
}

/** @type {Check} */
export function serverActionPlace(file) {
  if (['actions.ts', 'sign-out.ts'].includes(posix.basename(file.path))) return []
  if (!/\.(ts|tsx|js)$/.test(file.path)) return []
  const message = `'use server' belongs in actions.ts (or sign-out.ts): anybody may call such a function from outside, so a reviewer has to find them all.`
  return offencesOf(file, /^[ \t]*['"]use server['"]/gm, message)
}

/** @type {Check} */
export function pagesAskDomains(file) {
  if (!file.path.startsWith('app/') || file.path.startsWith('app/api/health/') || isTest(file)) return []
  const message = 'A page never queries: it calls a data.ts, which checks who is asking and leaves the audit row.'
  return importsOf(file).flatMap(({ target, line }) =>
    target?.startsWith('lib/db/') ? [{ path: file.path, line, message }] : [],
  )
}
