'use client'

import { commonRetention } from '@/lib/points/editing'
import { needlesOf } from '@/lib/points/needles'
import { MOST_RETENTION_MIN, type Needling } from '@/lib/points/needling'
import type { OwnEntry } from '@/lib/reference/own-entry'
import { MeasureInput } from './measure-input'
import type { Prescribing } from './use-prescription'

type Props = { prescribing: Prescribing; own: readonly OwnEntry[]; isMidline: (needling: Needling) => boolean }

/** What holds for all points at once: the retention, the sides not said yet, and how many needles it comes to. */
export function ForAll({ prescribing, own, isMidline }: Props) {
  const { needlings, changeAll } = prescribing
  if (needlings.length === 0) return null
  const lacksSide = (needling: Needling) => needling.side === null && !isMidline(needling)
  const lacking = needlings.filter(lacksSide).length
  const needles = needlesOf(needlings, own)
  const retention = commonRetention(needlings)
  const mixed = retention === null && needlings.some(({ retentionMin }) => retentionMin !== null)
  return (
    <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-2">
      <div className="w-44">
        <MeasureInput
          label="Retention for all (min)"
          most={MOST_RETENTION_MIN}
          value={retention}
          hint={mixed ? 'differs' : undefined}
          onChange={retentionMin => changeAll(() => ({ retentionMin }))}
        />
      </div>
      {lacking > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => changeAll(needling => (lacksSide(needling) ? { side: 'both' } : {}))}
        >
          Both sides for {lacking === 1 ? 'the point without a side' : `${lacking} points without a side`}
        </button>
      )}
      {needles !== null && (
        <p className="tabular flex min-h-11 items-center text-sm text-second">
          Comes to {needles} {needles === 1 ? 'needle' : 'needles'}
        </p>
      )}
    </div>
  )
}
