import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zodByDetour, zodPlace } from './rules/bundle.js'
import { domainCircles, importDirection } from './rules/imports.js'
import { actorFirst, pagesAskDomains, serverActionPlace, serverOnly } from './rules/record.js'
import { barrels, fileLength, machineFacts, strayTests, styleAttributes } from './rules/text.js'

/**
 * @typedef {import('./rules/offence.js').SourceFile} SourceFile
 * @typedef {import('./rules/offence.js').Offence} Offence
 */

const CHECKS = [
  fileLength,
  barrels,
  importDirection,
  zodPlace,
  serverOnly,
  actorFirst,
  serverActionPlace,
  pagesAskDomains,
  styleAttributes,
  strayTests,
  machineFacts,
]

/** What the rules of the house say about these files, in the order of the files. @param {SourceFile[]} files @returns {Offence[]} */
export function structureOffences(files) {
  const each = files.flatMap(file => CHECKS.flatMap(check => check(file)))
  return [...each, ...domainCircles(files), ...zodByDetour(files)]
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ELSEWHERE = ['node_modules', '.git', '.next', 'data', 'lib/generated', 'playwright-report', 'test-results']
const TEXT = ['', '.css', '.js', '.json', '.md', '.prisma', '.sh', '.sql', '.svg', '.toml', '.ts', '.tsx', '.yml']

/** @param {string} [folder] @returns {SourceFile[]} */
function filesIn(folder = ROOT) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = join(folder, entry.name)
    const path = relative(ROOT, file).split(sep).join('/')
    if (ELSEWHERE.includes(path)) return []
    if (entry.isDirectory()) return filesIn(file)
    return entry.isFile() && TEXT.includes(extname(path)) ? [{ path, text: readFileSync(file, 'utf8') }] : []
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = filesIn()
  const offences = structureOffences(files)
  for (const { path, line, message } of offences) process.stderr.write(`${path}:${line} ${message}\n`)
  if (offences.length > 0) process.exitCode = 1
  else process.stdout.write(`Structure: ${files.length} files keep the rules.\n`)
}
