import { countOf, countWords, percentRange, percentWords } from '@/lib/report/page/figures'
import type { Report } from '@/lib/report/report'
import type { Defined as Figure } from '@/lib/report/words'
import { Defined } from './defined'

/** How many courses there are and how many of them the figures are about: the lost as plainly as the rest. */
export function Denominators({ report }: { report: Report }) {
  const { started, with_baseline: baseline, followed_up: followed, declined } = report.courses
  const counts: [figure: Figure, name: string, count: number][] = [
    ['started', 'started', started],
    ['with_baseline', 'with a baseline', baseline],
    ['followed_up', 'followed up', followed],
    ['not_followed_up', 'not followed up', baseline - followed],
    ['declined', 'declined, left out', declined],
  ]
  return (
    <section aria-labelledby="denominators-title">
      <h2 id="denominators-title" className="sr-only">
        How many courses
      </h2>
      <dl className="report-counts">
        {counts.map(([figure, name, count]) => (
          <div key={figure} data-figure={figure}>
            <dt>
              <Defined figure={figure}>{name}</Defined>
            </dt>
            <dd>{countWords(count)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-3xl">
        {report.completion !== null && <Defined figure="followed_up">Completion</Defined>}
        {followedWords(report)}
      </p>
    </section>
  )
}

/** What is said after the word completion, or without it where there is none. */
function followedWords({ courses, completion, completion_ci95: interval }: Report): string {
  const { started, with_baseline: baseline, followed_up: followed } = courses
  const without = started - baseline
  const never =
    without === 0
      ? ''
      : ` ${countOf(without, 'course')} ${without === 1 ? 'has' : 'have'} no baseline, and so no change to speak of.`
  if (completion === null) return `No course has a baseline, so there is no change to speak of.`
  const range = interval ? ` (95% interval ${percentRange(interval)})` : ''
  return ` is ${percentWords(completion)}${range}: ${ofThose(followed, baseline)}${never}`
}

/** How many of the courses with a baseline were followed up, and that nobody knows of the others. */
function ofThose(followed: number, baseline: number): string {
  const lost = baseline - followed
  const those = `${countOf(baseline, 'course')} with a baseline`
  if (followed === 0 && lost === 1) return `the ${those} was not followed up. How it went is not known.`
  if (followed === 0) return `none of the ${those} was followed up. How they went is not known.`
  const unknown = `How the other ${lost === 1 ? 'one' : countWords(lost)} went is not known.`
  const were = followed === 1 ? 'was' : 'were'
  return `${countWords(followed)} of the ${those} ${were} followed up. ${lost === 0 ? 'None is missing.' : unknown}`
}
