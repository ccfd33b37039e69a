import { posix } from 'node:path'
import { offencesOf } from './offence.js'

/** @typedef {import('./offence.js').Check} Check */

const LIMIT = 300
/** The product's one style sheet, with its tokens. */
const STYLES = { path: 'app/globals.css', limit: 400 }

/** @type {Check} */
export function fileLength({ path, text }) {
  if (!/\.(ts|tsx|js|css)$/.test(path)) return []
  const limit = path === STYLES.path ? STYLES.limit : LIMIT
  const lines = text.replace(/\n$/, '').split('\n').length
  if (lines <= limit) return []
  const message = `${lines} lines, and at most ${limit} are read with care: give a part of it a file and a name of its own.`
  return [{ path, line: limit + 1, message }]
}

/** @type {Check} */
export function barrels({ path }) {
  if (!/^index\.(ts|tsx|js)$/.test(posix.basename(path))) return []
  const message = 'No index files: a barrel hides where a thing lives and drags its neighbours into every bundle.'
  return [{ path, line: 1, message }]
}

/** @type {Check} */
export function styleAttributes(file) {
  if (!/^(app|components)\//.test(file.path)) return []
  const message =
    'No style attribute: the content security policy refuses it on a page made by the server. Use a class, or an attribute of SVG.'
  return offencesOf(file, /\bstyle=\{/g, message)
}

/** @type {Check} */
export function strayTests(file) {
  if (!/\.(ts|tsx)$/.test(file.path)) return []
  const message =
    'A test that is skipped, alone or still to be written passes for the whole: make it run, or take it out.'
  return offencesOf(file, /(?<!['"`\w.])(?:test|it|describe|bench)(?:\.\w+)*\.(?:skip|only|fixme|todo)\b/g, message)
}

const REGISTRY = /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.|"resolved": "https?:|^\s*(?:@[\w-]+:)?registry\s*=/gm
const MACHINE_PATH = /(?<![\w.\\/$*-])\/(?:work|tmp|home|root|Users)\/[\w.]/g

/** The repository says the same on every machine. @type {Check} */
export function machineFacts(file) {
  return [
    ...offencesOf(file, REGISTRY, 'No package registry by name: each machine installs from the one it is set up for.'),
    ...offencesOf(file, MACHINE_PATH, 'No path of one machine: take it from the working folder, or from os.tmpdir().'),
  ]
}
