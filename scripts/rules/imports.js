import { posix } from 'node:path'
import { isTest, lineAt } from './offence.js'

/**
 * `target` is the path from the root without its extension, or null for a package. `types` says that nothing of the
 * module is left at run time.
 * @typedef {{ from: string, target: string | null, types: boolean, line: number }} Import
 * @typedef {import('./offence.js').SourceFile} SourceFile
 * @typedef {import('./offence.js').Offence} Offence
 */

const STATEMENT = /^[ \t]*(?:import|export)[ \t]+(?:(type\s+)?([\w*\s{},$]*?)\bfrom\s+)?['"]([^'"\n]+)['"]/gm
const CALL = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** @param {string} path @param {string} from @returns {string | null} */
function targetOf(path, from) {
  if (from.startsWith('@/')) return from.slice(2)
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : null
}

/** @param {string} names @returns {boolean} Whether each name in the braces is marked as a type. */
function onlyTypes(names) {
  const inner = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1]
  if (inner === undefined) return false
  const each = inner.split(',').flatMap(name => name.trim() || [])
  return each.every(name => name.startsWith('type '))
}

/** Everything that a file imports or passes on. @param {SourceFile} file @returns {Import[]} */
export function importsOf({ path, text }) {
  const statements = [...text.matchAll(STATEMENT)].map(match => {
    const [whole, type, names = '', from = ''] = match
    const line = lineAt(text, match.index + whole.length)
    return { from, target: targetOf(path, from), types: Boolean(type) || onlyTypes(names), line }
  })
  const calls = [...text.matchAll(CALL)].map(match => {
    const [, from = ''] = match
    return { from, target: targetOf(path, from), types: false, line: lineAt(text, match.index) }
  })
  return [...statements, ...calls]
}

/** @param {string | null} target @param {string} folder */
const isIn = (target, folder) => target === folder || Boolean(target?.startsWith(`${folder}/`))

/** What every domain leans on, and which therefore leans on none. */
const SHARED = ['auth', 'audit', 'db', 'form', 'generated', 'mymop', 'submission', 'time']

/** @param {string} path @returns {string | undefined} */
const roomOf = path => /^lib\/([^/]+)\//.exec(path)?.[1]

/** @param {SourceFile} file @param {Import} imported @returns {string | undefined} */
function againstDirection(file, { target }) {
  if (target === null) return undefined
  if (isIn(target, 'app') && !file.path.startsWith('app/'))
    return 'Nothing imports app: it holds routes alone, and what two places need lives in components or lib.'
  if (isIn(target, 'components') && file.path.startsWith('lib/'))
    return 'lib never imports components: a rule has to hold, and be tested, without a screen.'
  const [room, other] = [roomOf(file.path), roomOf(target)]
  if (!room || !other || isTest(file) || !SHARED.includes(room) || SHARED.includes(other)) return undefined
  return `lib/${room} never imports lib/${other}: the domains lean on it, and a circle can't be understood in parts.`
}

/** Imports run app, components, lib; in lib from the domains to what they share. @type {import('./offence.js').Check} */
export function importDirection(file) {
  return importsOf(file).flatMap(imported => {
    const message = againstDirection(file, imported)
    return message ? [{ path: file.path, line: imported.line, message }] : []
  })
}

/** @param {SourceFile} file */
const domainImports = file =>
  importsOf(file).flatMap(({ target, line }) => {
    const [room, other] = [roomOf(file.path), target === null ? undefined : roomOf(target)]
    return room && other && room !== other ? [{ path: file.path, line, room, other }] : []
  })

/**
 * Two folders of lib that import each other are one folder in two places, types included. A test may look across.
 * @param {SourceFile[]} files @returns {Offence[]}
 */
export function domainCircles(files) {
  const all = files.filter(file => !isTest(file)).flatMap(domainImports)
  return all.flatMap(({ path, line, room, other }) => {
    const back = all.find(one => one.room === other && one.other === room)
    if (!back) return []
    const message = `lib/${room} and lib/${other} import each other (see ${back.path}): move what both need to the one below, or to a place of its own.`
    return [{ path, line, message }]
  })
}
