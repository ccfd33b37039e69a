/**
 * A file of the repository: its path from the root with forward slashes, and what it says.
 * @typedef {{ path: string, text: string }} SourceFile
 * A broken rule: where, and what to do instead with the reason.
 * @typedef {{ path: string, line: number, message: string }} Offence
 * @typedef {(file: SourceFile) => Offence[]} Check
 */

/** @param {string} text @param {number} index @returns {number} The line, from 1, that the character at `index` is on. */
export function lineAt(text, index) {
  return text.slice(0, index).split('\n').length
}

/**
 * One offence for each match of a pattern (with the g flag).
 * @param {SourceFile} file @param {RegExp} pattern @param {string} message @returns {Offence[]}
 */
export function offencesOf(file, pattern, message) {
  return [...file.text.matchAll(pattern)].map(match => {
    const start = match.index + match[0].length - match[0].trimStart().length
    return { path: file.path, line: lineAt(file.text, start), message }
  })
}

/** @param {SourceFile} file @returns {boolean} Whether it is a test, or made for tests alone. */
export function isTest({ path }) {
  return /\.(test|spec)\.tsx?$/.test(path) || path.startsWith('e2e/')
}
