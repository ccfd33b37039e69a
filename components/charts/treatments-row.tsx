import type { LaneBar, LaneSession } from '@/lib/chart/model'
import { percent, TIERS } from '@/lib/chart/plot'
import { type SessionMark, type SessionMarks, sessionMarks } from '@/lib/chart/session-marks'
import type { Modality } from '@/lib/session/modalities'
import { At } from './at'
import { ModalityGlyph } from './modality-glyph'
import { Row } from './row'

const MIDDLE = 16
const NAMES = 34
const GLYPH = 17
/** So far apart, in CSS pixels, every session has room for its glyphs; closer, only those that begin something. */
const ROOM_FOR_GLYPH = 16

type Props = { sessions: LaneSession[]; gaps: LaneBar[]; plain?: boolean }

/** The treatments on the x axis of the panels: a number each, what was done beside needling, and the long gaps. */
export function TreatmentsRow({ sessions, gaps, plain = false }: Props) {
  if (sessions.length === 0) return null
  const glyphs = plain ? 0 : Math.max(...sessions.map(({ modalities }) => modalities.length))
  const tiers = TIERS.map(({ only, plot }) => ({ only, drawn: sessionMarks(sessions, plot) }))
  const first = tiers.some(({ drawn }) => drawn.shape !== 'circle') ? NAMES + 16 : NAMES + 6
  const height = glyphs > 0 ? first + glyphs * GLYPH : first - 6
  const label = sessions.length === 1 ? 'One treatment' : `${sessions.length} treatments`
  return (
    <Row panel="treatments" name={<strong>Treatments</strong>}>
      <svg width="100%" height={height} role="img" aria-label={label} className="text-accent">
        {!plain && gaps.map(gap => <Gap key={gap.from} gap={gap} />)}
        {tiers.map(({ only, drawn }) => (
          <g key={only} className={only}>
            {drawn.marks.map(mark => {
              const here = sessions.slice(mark.first - 1, mark.last)
              return (
                <At key={mark.first} x={mark.x}>
                  <Mark mark={mark} drawn={drawn} solid={plain || here.some(({ changed }) => changed)} />
                  {!plain &&
                    glyphsAt(here, mark).map((modality, index) => (
                      <ModalityGlyph key={modality} modality={modality} y={first + index * GLYPH} />
                    ))}
                </At>
              )
            })}
          </g>
        ))}
      </svg>
    </Row>
  )
}

function glyphsAt(here: LaneSession[], { spare }: SessionMark): Modality[] {
  const shown = here.filter(({ modalitiesChanged }) => spare >= ROOM_FOR_GLYPH || modalitiesChanged)
  return [...new Set(shown.flatMap(({ modalities }) => modalities))]
}

function Mark({ mark, drawn, solid }: { mark: SessionMark; drawn: SessionMarks; solid: boolean }) {
  const { shape, radius } = drawn
  const isCircle = shape === 'circle'
  return (
    <g data-session={mark.label} data-changed={solid || undefined}>
      {shape === 'stroke' ? (
        <rect x={-0.75} y={MIDDLE - (solid ? 11 : 5)} width={1.5} height={solid ? 16 : 10} fill="currentColor" />
      ) : (
        <circle
          cy={MIDDLE}
          r={radius - 0.5}
          stroke="currentColor"
          className={solid ? 'fill-current' : isCircle ? 'fill-accent-wash' : 'fill-paper'}
        />
      )}
      {(isCircle || mark.named) && (
        <text
          y={isCircle ? MIDDLE : NAMES}
          textAnchor="middle"
          className={isCircle ? (solid ? 'fill-on-accent chart-strong' : 'fill-accent chart-strong') : 'fill-second'}
        >
          {mark.label}
        </text>
      )}
    </g>
  )
}

/** A dashed line over the weeks without a visit, and how many they were. */
function Gap({ gap: { from, to, words } }: { gap: LaneBar }) {
  return (
    <>
      <line
        x1={percent(from)}
        x2={percent(to)}
        y1={MIDDLE}
        y2={MIDDLE}
        className="stroke-strong"
        strokeDasharray="3 4"
      />
      {to - from > 0.18 && (
        <text
          x={percent((from + to) / 2)}
          y={MIDDLE}
          textAnchor="middle"
          className="fill-second chart-rim"
          data-weeks=""
        >
          {words}
        </text>
      )}
    </>
  )
}
