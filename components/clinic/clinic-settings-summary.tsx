import type { ClinicForEditing } from '@/lib/clinic/data'
import { reviewSessionsShown } from '@/lib/mymop/review-points'

/** The clinic's settings for those who may read them but not change them. */
export function ClinicSettingsSummary({ clinic }: { clinic: ClinicForEditing }) {
  const facts: [string, string][] = [
    ['Clinic', clinic.name],
    ['Time zone', clinic.timeZone],
    [
      'Small, moderate, large change',
      [clinic.smallChange, clinic.moderateChange, clinic.largeChange].map(n => (n / 100).toFixed(2)).join(', '),
    ],
    ['Charts', clinic.chartUpIsBetter ? '0 at the top: up is better' : '0 at the bottom: down is better'],
    ['Earlier scores while the patient scores', clinic.earlierScoresInView ? 'In view' : 'Out of view'],
    ['Pain from 0 to 10', clinic.painRating ? 'Asked' : 'Not asked'],
    ['Overall change since the start', clinic.globalChange ? 'Asked' : 'Not asked'],
    [
      'Review points',
      [reviewSessionsShown(clinic.reviewSessions), 'half of the planned sessions'].filter(Boolean).join(', '),
    ],
    ['Letterhead', clinic.letterhead || 'None'],
  ]
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name} className="mb-3">
          <dt className="text-sm text-second">{name}</dt>
          <dd className="whitespace-pre-line">{value}</dd>
        </div>
      ))}
      <p className="text-second">The owner can change these.</p>
    </dl>
  )
}
