import { figureOf, isControl } from '@/lib/report/page/beside'
import { countOf, FEWEST, meanWords, numberWords, rangeWords } from '@/lib/report/page/figures'
import type { Report, Spread } from '@/lib/report/report'
import { Defined } from './defined'
import { Section } from './section'
import { TooFew } from './too-few'

/** The change of the courses followed up, and at the same size the change if the missing had not changed at all. */
export function ChangeBlocks({ report }: { report: Report }) {
  const { change, missing_as_no_change: missing, comparators } = report
  const control = comparators.find(study => isControl(study) && study.measure === 'profile')
  return (
    <Section id="change" title="Change of the profile since the baseline">
      <div className="report-pair">
        <ChangeBlock title="Those followed up" spread={change} figure="change" />
        <ChangeBlock title="The missing counted as no change" spread={missing} figure="missing_as_no_change" />
      </div>
      {control && (
        <p className="mt-4 max-w-3xl" data-figure="control">
          Without acupuncture: {control.study} ({control.setting}), better by {figureOf(control)} after {control.timing}{' '}
          (95% interval {control.spread}).
        </p>
      )}
    </Section>
  )
}

type BlockProps = { title: string; spread: Spread; figure: 'change' | 'missing_as_no_change' }

function ChangeBlock({ title, spread, figure }: BlockProps) {
  const { n, mean, sd, ci95, median, q1, q3 } = spread
  return (
    <div data-figure={figure}>
      <h3>
        <Defined figure={figure}>{title}</Defined>
      </h3>
      {n < FEWEST || mean === null ? (
        <TooFew n={n} />
      ) : (
        <>
          <p className="report-large" data-value="mean">
            {meanWords(mean)}
          </p>
          {ci95 && (
            <p data-value="ci95">
              <Defined figure="ci95">95% interval</Defined> {rangeWords(ci95)}
            </p>
          )}
          <dl className="report-line">
            <Pair name={<Defined figure="sd">SD</Defined>} value={sd === null ? 'none' : numberWords(sd)} />
            <Pair
              name={<Defined figure="median">median</Defined>}
              value={median === null ? 'none' : numberWords(median)}
            />
            <Pair
              name={<Defined figure="iqr">middle half</Defined>}
              value={q1 === null || q3 === null ? 'none' : rangeWords([q1, q3])}
            />
          </dl>
        </>
      )}
      <p className="text-second">{countOf(n, 'course')}</p>
    </div>
  )
}

function Pair({ name, value }: { name: React.ReactNode; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
