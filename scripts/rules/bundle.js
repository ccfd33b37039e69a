import { importsOf } from './imports.js'

/**
 * What reaches the browser.
 * @typedef {import('./imports.js').Import} Import
 * @typedef {import('./offence.js').SourceFile} SourceFile
 * @typedef {import('./offence.js').Offence} Offence
 */

/** @param {Import} imported @param {string} name */
const isPackage = ({ from }, name) => from === name || from.startsWith(`${name}/`)

/** @param {SourceFile} file @param {'client' | 'server'} where */
const isMarked = ({ text }, where) => new RegExp(`^\\s*['"]use ${where}['"]`).test(text)

/** @type {import('./offence.js').Check} */
export function zodPlace(file) {
  if (!file.path.startsWith('components/') && !isMarked(file, 'client')) return []
  const message =
    'zod stays on the server (it costs the browser 91 kB): a form is judged by its action, with schema.ts.'
  const wrong = importsOf(file).filter(imported => isPackage(imported, 'zod') && !imported.types)
  return wrong.map(({ line }) => ({ path: file.path, line, message }))
}

/**
 * zod reaches the browser by detours too: a client file that takes one constant from a schema.ts takes zod with it.
 * @param {SourceFile[]} files @returns {Offence[]}
 */
export function zodByDetour(files) {
  const named = new Map(files.map(file => [file.path.replace(/\.(ts|tsx|js)$/, ''), file]))
  return files.filter(file => isMarked(file, 'client')).flatMap(file => detourFrom(file, named))
}

/** @param {SourceFile} start @param {Map<string, SourceFile>} named @returns {Offence[]} */
function detourFrom(start, named) {
  const seen = new Set([start])
  const steps = importsOf(start).map(first => ({ first, imported: first, way: [start.path] }))
  // The list grows while it is walked: each module that is sent brings its own imports.
  for (const { first, imported, way } of steps) {
    if (imported.types) continue
    if (way.length > 1 && isPackage(imported, 'zod')) {
      const message = `zod would reach the browser (91 kB): ${[...way, 'zod'].join(' > ')}. Take a type alone, or move what is needed out.`
      return [{ path: start.path, line: first.line, message }]
    }
    const next = imported.target === null ? undefined : named.get(imported.target)
    // A server action is called from the browser, not sent to it.
    if (!next || seen.has(next) || isMarked(next, 'server')) continue
    seen.add(next)
    steps.push(...importsOf(next).map(each => ({ first, imported: each, way: [...way, next.path] })))
  }
  return []
}
