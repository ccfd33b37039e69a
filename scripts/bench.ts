import { benchChart } from './bench/chart'
import { benchPages } from './bench/pages'
import { benchReport } from './bench/report'
import { benchVisit } from './bench/visit'

const USAGE = `Usage: npm run bench -- pages|visit|chart|report [--json] [--only chart,save,search,dashboard|10000] [--profile FOLDER]

  pages   How fast the pages of a clinic with 10,000 patients are, on the production build.
  visit   How many keys and taps a routine visit takes, counted by the page.
  chart   How fast the page of a course with 60 sessions is served, drawn and pointed at, on a slow processor.
  report  How fast the outcome report is in clinics of 1,000, 10,000 and 50,000 courses, and who waits meanwhile.
  --json     Print the figures as JSON and nothing else.
  --only     Measure these alone.
  --profile  Leave a CPU profile of the server in this folder.`

const KINDS: Record<string, (args: string[]) => Promise<void>> = {
  pages: benchPages,
  visit: benchVisit,
  chart: benchChart,
  report: benchReport,
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
