import { countOf, rateWords } from '@/lib/report/page/figures'
import type { AdverseEventRate } from '@/lib/report/report'
import { Section } from './section'

/** Adverse events per 10,000 sessions with their interval, and at the same size what a survey found. */
export function AdverseEvents({ rate }: { rate: AdverseEventRate }) {
  const { published } = rate
  return (
    <Section id="events" title="Adverse events" figure="adverse_events">
      <div className="report-pair">
        <div data-figure="adverse_events">
          <h3>In this report</h3>
          <Own rate={rate} />
        </div>
        <div data-figure="adverse_events_published">
          <h3>{published.study}, a survey</h3>
          <p className="report-large">{published.per_10000} per 10,000</p>
          <p>{published.note}</p>
          <p className="text-second">
            {countOf(published.sessions, 'session')}; {published.setting}.
          </p>
          <p className="mt-1 text-sm text-second print:text-[8pt]">{published.source}.</p>
        </div>
      </div>
      <p className="mt-3 max-w-3xl text-second">
        An event that nobody asked about is not in the record: a low rate can mean safe treatment or few questions.
      </p>
    </Section>
  )
}

function Own({ rate: { sessions, events, per_10000: rate, ci95 } }: { rate: AdverseEventRate }) {
  if (rate === null || ci95 === null) {
    const recorded = events > 0 && `${countOf(events, 'event')} recorded. `
    return <p className="my-2">{recorded}No session yet, so there is no rate.</p>
  }
  const seen = `${countOf(events, 'event')} in ${countOf(sessions, 'session')}`
  if (events === 0) {
    return (
      <>
        <p className="report-large">None seen</p>
        <p>At most {rateWords(ci95[1])} per 10,000 (one-sided 95% upper limit, about 3 divided by n)</p>
        <p className="text-second">No event in {countOf(sessions, 'session')}</p>
      </>
    )
  }
  return (
    <>
      <p className="report-large">{rateWords(rate)} per 10,000</p>
      <p>95% interval {ci95.map(rateWords).join(' to ')}</p>
      <p className="text-second">{seen}</p>
    </>
  )
}
