import { besideRows, improvementWords, isControl, spreadWords, studyCounts } from '@/lib/report/page/beside'

import type { Comparator, Report } from '@/lib/report/report'
import { BesideDrawing } from './beside-drawing'
import { Section } from './section'

/** The clinic's change and published ones on one scale, and a table of all that is published. */
export function BesidePublished({ report }: { report: Report }) {
  return (
    <Section id="published" title="Beside published figures" figure="comparators">
      <p className="max-w-3xl">
        Other patients, other clinics and other ways of measuring: they show what size a change can have, and are no
        control group of this clinic. The control arm shows what changed without acupuncture.
      </p>
      <figure className="chart report-forest mt-5">
        <BesideDrawing rows={besideRows(report)} />
        <figcaption className="text-sm text-second print:text-[8.5pt]">
          Points of the profile, 0 to 6; to the right is better. A line is a 95% interval where one is known. Filled:
          this report; hollow: published; diamond and dots: without acupuncture.
        </figcaption>
      </figure>
      <Published comparators={report.comparators} />
      <Sources comparators={report.comparators} />
    </Section>
  )
}

const HEADS = ['Study', 'Answered again', 'When', 'Improvement', 'What is known of its spread', 'Note']

function Published({ comparators }: { comparators: Comparator[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard
    <section className="mt-4 overflow-x-auto" tabIndex={0} aria-label="Published figures">
      <table className="answers report-studies">
        <thead>
          <tr>
            {HEADS.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparators.map(study => (
            <tr key={study.study} data-study={study.study}>
              <th scope="row">
                {study.study}
                {isControl(study) && <span className="report-badge">control arm: no acupuncture</span>}
                <span className="block font-normal text-second">{study.setting}</span>
              </th>
              <td>{studyCounts(study)}</td>
              <td>{study.timing}</td>
              <td>{improvementWords(study)}</td>
              <td>{spreadWords(study)}</td>
              <td>{study.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Sources({ comparators }: { comparators: Comparator[] }) {
  const sources = [...new Set(comparators.map(({ source }) => source))]
  const namesOf = (source: string) => comparators.filter(study => study.source === source).map(({ study }) => study)
  return (
    <ul
      aria-label="Where these were published"
      className="mt-3 max-w-3xl space-y-1 text-sm text-second print:text-[8pt]"
    >
      {sources.map(source => (
        <li key={source}>
          {namesOf(source).join(', ')}: {source}.
        </li>
      ))}
    </ul>
  )
}
