import { LinkSwitch } from '@/components/ui/link-switch'
import type { ChartAxis } from '@/lib/chart/model'
import { type Pair, pairAddress } from '@/lib/compare/pair'

type Props = { patientId: string; pair: Pair; axis: ChartAxis }

/** Whether two charts count sessions, or days of their own calendars over the same length of time. */
export function PairAxis({ patientId, pair, axis }: Props) {
  const way = (to: ChartAxis) => ({ href: pairAddress(patientId, pair, to), chosen: to === axis })
  return (
    <LinkSwitch
      label="What the charts count"
      ways={[
        { words: 'Session', ...way('sessions') },
        { words: 'Calendar', ...way('time') },
      ]}
    />
  )
}
