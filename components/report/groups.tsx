import { ITEM_LABELS, ITEMS } from '@/lib/mymop/items'
import type { LaterSpread, Report } from '@/lib/report/report'
import { Section } from './section'
import { SpreadTable } from './spread-table'

/** The change of each item by itself. */
export function Items({ items }: { items: Report['items'] }) {
  const rows = ITEMS.map(item => ({ key: item, name: ITEM_LABELS[item], spread: items[item] }))
  return (
    <Section id="items" title="Change of each item" figure="items">
      <SpreadTable caption="Change of each item since the baseline" rows={rows} />
    </Section>
  )
}

const MOMENT_WORDS: Record<LaterSpread['at'], string> = {
  discharge: 'At discharge',
  '3_months': 'After 3 months',
  '6_months': 'After 6 months',
}

/** The change of the profile at discharge and months after the start. */
export function Later({ later }: { later: LaterSpread[] }) {
  const rows = later.map(({ at, ...spread }) => ({ key: at, name: MOMENT_WORDS[at], spread }))
  return (
    <Section id="later" title="At discharge and later" figure="later">
      <SpreadTable caption="Change of the profile at discharge, after 3 and after 6 months" rows={rows} />
    </Section>
  )
}
