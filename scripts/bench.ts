import { benchChart } from './bench/chart'
import { benchPages } from './bench/pages'
import { benchVisit } from './bench/visit'

const USAGE = `Usage: npm run bench -- pages|visit|chart [--json] [--only chart,save,search,dashboard] [--profile FOLDER]

  pages   How fast the pages of a clinic with 10,000 patients are, on the production build.
  visit   How many keys and taps a routine visit takes, counted by the page.
  chart   How fast the page of a course with 60 sessions is served, drawn and pointed at, on a slow processor.
  --json     Print the figures as JSON and nothing else.
  --only     Measure these alone.
  --profile  Leave a CPU profile of the server in this folder.`

const KINDS: Record<string, (args: string[]) => Promise<void>> = {
  pages: benchPages,
  visit: benchVisit,
  chart: benchChart,
}

const [kind = '', ...args] = process.argv.slice(2)
const bench = KINDS[kind]
if (!bench) {
  process.stderr.write(`${USAGE}\n`)
  process.exit(kind === '' || kind === '--help' ? 0 : 1)
}
try {
  await bench(args)
} catch (error) {
  process.stderr.write(`\nThe bench stopped: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
