import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { DEMO_PASSWORD } from '@/lib/demo/members'
import { copyOf, demoFile, ROOT } from './bench/demo-file'
import { prepare, startServer } from './bench/server'
import { signIn } from './bench/visitor'
import { addCourse } from './gallery/add-course'
import { addClinic } from './gallery/clinic'
import { write } from './gallery/fill'
import { KINDS } from './gallery/kinds'
import { MODE_NAMES } from './gallery/modes'
import { type Shown, takePictures } from './gallery/pictures'

const USAGE = `Usage: npm run gallery -- [--only one-answer,gaps] [--mode light,dark,print,phone]

Takes a picture of the chart of each kind of course, into gallery/: <kind>-<mode>.png, a sheet of each mode as a page
(index.html, dark.html, print.html, phone.html) and as a picture (sheet-<mode>.png).
`

/** Those of a list that were asked for, or all. Throws for what is not in it. */
function chosen<Name extends string>(all: Name[], wanted: string | undefined): Name[] {
  const names = wanted?.split(',')
  const unknown = names?.find(name => !all.some(one => one === name))
  if (unknown !== undefined) throw new Error(`${unknown} is none of ${all.join(', ')}.\n\n${USAGE}`)
  return all.filter(name => !names || names.includes(name))
}

const say = (line: string) => process.stdout.write(`${line}\n`)

async function makeGallery(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, mode: { type: 'string' } } })
  const names = chosen(
    KINDS.map(({ kind }) => kind),
    values.only,
  )
  const modes = chosen(MODE_NAMES, values.mode)
  const folder = path.join(ROOT, 'gallery')
  mkdirSync(folder, { recursive: true })
  prepare()
  const scratch = mkdtempSync(path.join(tmpdir(), 'courseline-gallery-'))
  try {
    const file = copyOf(demoFile(1), path.join(scratch, 'gallery.db'))
    const { email, shown } = write(file, sqlite => {
      const keeper = addClinic(sqlite, { timeZone: 'Europe/London' })
      const of = (kind: (typeof KINDS)[number]): Shown => ({
        ...kind,
        path: `/courses/${addCourse(sqlite, keeper, kind).courseId}`,
      })
      return { email: keeper.email, shown: KINDS.filter(({ kind }) => names.includes(kind)).map(of) }
    })
    const server = await startServer(file, [])
    try {
      const visitor = await signIn(server.origin, email, DEMO_PASSWORD)
      await takePictures(visitor, shown, modes, folder, say)
      visitor.leave()
    } finally {
      await server.stop()
    }
    say(`Look at ${path.join(folder, 'index.html')}`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

try {
  await makeGallery()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
