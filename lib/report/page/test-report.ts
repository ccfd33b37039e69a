import { COMPARATORS, PUBLISHED_EVENTS } from '../comparators'
import type { Report, Spread } from '../report'

/** For tests: a report on no course at all. */
export function emptyReport(): Report {
  const spread = (): Spread => ({
    n: 0,
    mean: null,
    sd: null,
    ci95: null,
    median: null,
    q1: null,
    q3: null,
    bands: { large: 0, moderate: 0, small: 0, none: 0, worse: 0 },
  })
  return {
    period: { from: '2025-01-01', to: '2025-12-31' },
    courses: { started: 0, with_baseline: 0, followed_up: 0, declined: 0 },
    completion: null,
    completion_ci95: null,
    change: spread(),
    missing_as_no_change: spread(),
    items: { symptom1: spread(), symptom2: spread(), activity: spread(), wellbeing: spread() },
    by_session: [],
    later: [],
    adverse_events: { sessions: 0, events: 0, per_10000: null, ci95: null, published: PUBLISHED_EVENTS },
    comparators: [...COMPARATORS],
  }
}
