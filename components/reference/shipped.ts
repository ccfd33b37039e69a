import { ADVERSE_EVENTS, ADVERSE_EVENTS_VERSION } from '@/lib/adverse-event/reference'
import { POINT_CAUTIONS, POINT_CAUTIONS_VERSION } from '@/lib/caution/reference'
import type { ReferenceList } from '@/lib/generated/prisma/enums'
import { POINTS, POINTS_SOURCE, POINTS_VERSION } from '@/lib/points/reference'
import { RED_FLAGS, RED_FLAGS_VERSION } from '@/lib/red-flag/reference'
import { SAFETY_FLAGS, SAFETY_FLAGS_VERSION } from '@/lib/safety-flag/reference'

type Shipped = {
  version: string
  /** Where all of the list is from; '' where each entry says so itself. */
  source: string
  entries: { words: string; source: string }[]
}

const said = (version: string, entries: readonly { words: string; source: string }[]): Shipped => ({
  version,
  source: '',
  entries: entries.map(({ words, source }) => ({ words, source })),
})

/** What comes with the product in each list. */
export const SHIPPED: Record<ReferenceList, Shipped> = {
  point: {
    version: POINTS_VERSION,
    source: POINTS_SOURCE,
    entries: POINTS.map(({ code, name }) => ({ words: `${code} ${name}`, source: '' })),
  },
  point_caution: said(
    POINT_CAUTIONS_VERSION,
    POINT_CAUTIONS.map(({ points, words, source }) => ({
      words: `${points.replaceAll(';', ', ')}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
      source,
    })),
  ),
  safety_flag: said(SAFETY_FLAGS_VERSION, SAFETY_FLAGS),
  red_flag: said(RED_FLAGS_VERSION, RED_FLAGS),
  adverse_event: said(ADVERSE_EVENTS_VERSION, ADVERSE_EVENTS),
}
