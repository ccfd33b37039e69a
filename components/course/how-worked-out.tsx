import { THRESHOLD_SOURCE, type Thresholds } from '@/lib/mymop/verdict'

const points = (hundredths: number) => (hundredths / 100).toFixed(2)

/** The rules behind the sentence, on demand. */
export function HowWorkedOut({ thresholds }: { thresholds: Thresholds }) {
  const { small, moderate, large } = thresholds
  return (
    <details className="max-w-2xl not-open:print:hidden">
      <summary className="link min-h-11 cursor-pointer py-2">How this is worked out</summary>
      <div className="space-y-2 pb-4">
        <p>
          The profile is the mean of the items answered, from symptom 1 and at least one more. The change is the first
          profile minus the later one, over the items answered both times; better is positive.
        </p>
        <p>
          This clinic calls {points(large)} or more a large improvement, {points(moderate)} a moderate and{' '}
          {points(small)} a small one; worse by {points(small)} or more is a deterioration, and anything between is no
          important change.
        </p>
        <p>{THRESHOLD_SOURCE}</p>
        <p>It reports change. It does not say what brought it about.</p>
      </div>
    </details>
  )
}
