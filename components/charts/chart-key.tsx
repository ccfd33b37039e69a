import { EVENT_WORDS } from '@/lib/chart/event-words'
import type { CourseChart } from '@/lib/chart/model'
import { EVENT_KINDS } from '@/lib/chart/model'
import { MODALITIES, MODALITY_WORDS } from '@/lib/session/modalities'
import { EVENT_SIGNS } from './events-row'
import { ModalityGlyph } from './modality-glyph'
import { Sign } from './sign'

/** What the signs of the lane mean, as far as this course has them. */
export function ChartKey({ lane, others }: Pick<CourseChart, 'lane' | 'others'>) {
  const modalities = MODALITIES.filter(key => lane.sessions.some(session => session.modalities.includes(key)))
  const kinds = EVENT_KINDS.filter(kind => lane.events.some(event => event.kind === kind))
  const changed = lane.sessions.some(session => session.changed)
  if (modalities.length + kinds.length + others.length === 0 && !changed) return null
  return (
    <ul aria-label="Signs" className="chart-key">
      {others.length > 0 && (
        <li>
          <svg width="28" height="14" aria-hidden="true">
            <rect width="28" height="14" className="fill-third" fillOpacity="0.16" />
            <line x2="28" y1="7" y2="7" className="stroke-third" strokeWidth="2" strokeDasharray="2 4" />
          </svg>
          the middle half of the clinic’s other courses, and their median
        </li>
      )}
      {changed && (
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="6" className="fill-accent" />
          </svg>
          filled: points or technique changed
        </li>
      )}
      {modalities.map(modality => (
        <li key={modality}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <ModalityGlyph modality={modality} y={0} />
          </svg>
          {MODALITY_WORDS[modality].toLowerCase()}
        </li>
      ))}
      {kinds.map(kind => {
        const { sign, colour } = EVENT_SIGNS[kind]
        return (
          <li key={kind}>
            <Sign sign={sign} className={colour} />
            {EVENT_WORDS[kind].toLowerCase()}
          </li>
        )
      })}
    </ul>
  )
}
