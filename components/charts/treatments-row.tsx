import { textWidth } from '@/lib/chart/fit-text'
import type { LaneBar, LaneSession } from '@/lib/chart/model'
import { percent, round, TIERS } from '@/lib/chart/plot'
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
/** Between the words of a gap and the marks around it, in CSS pixels. */
const BESIDE_WORDS = 4

type Props = { sessions: LaneSession[]; gaps: LaneBar[]; plain?: boolean }

/** The treatments on the x axis of the panels: a number each, what was done beside needling, and the long gaps. */
export function TreatmentsRow({ sessions, gaps, plain = false }: Props) {
  if (sessions.length === 0) return null
  const glyphs = plain ? 0 : Math.max(...sessions.map(({ modalities }) => modalities.length))
  const tiers = TIERS.map(({ only, plot }) => ({ only, plot, drawn: sessionMarks(sessions, plot) }))
  const first = tiers.some(({ drawn }) => drawn.shape !== 'circle') ? NAMES + 16 : NAMES + 6
  const height = glyphs > 0 ? first + glyphs * GLYPH : first - 6
  const label = sessions.length === 1 ? 'One treatment' : `${sessions.length} treatments`
  return (
    <Row panel="treatments" name={<strong>Treatments</strong>}>
      <svg width="100%" height={height} role="img" aria-label={label} className="text-accent">
        {tiers.map(({ only, plot, drawn }) => (
          <g
            key={only}
            stroke="currentColor"
            className={`${only} ${drawn.shape === 'circle' ? 'fill-accent-wash' : 'fill-paper'}`}
          >
            {!plain &&
              gaps.map(gap => <Gap key={gap.from} gap={gap} room={(gap.to - gap.from) * plot - 2 * drawn.radius} />)}
            {drawn.marks.map(mark => {
              const here = sessions.slice(mark.first - 1, mark.last)
              return (
                <g key={mark.first} data-session={mark.label}>
                  <Mark mark={mark} drawn={drawn} solid={plain || here.some(({ changed }) => changed)} />
                  {!plain && <Glyphs modalities={glyphsAt(here, mark)} x={mark.x} y={first} />}
                </g>
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

function Glyphs({ modalities, x, y }: { modalities: Modality[]; x: number; y: number }) {
  if (modalities.length === 0) return null
  return (
    <At x={x}>
      {modalities.map((modality, index) => (
        <ModalityGlyph key={modality} modality={modality} y={y + index * GLYPH} />
      ))}
    </At>
  )
}

function Mark({ mark, drawn: { shape, radius }, solid }: { mark: SessionMark; drawn: SessionMarks; solid: boolean }) {
  const x = percent(mark.x)
  if (shape === 'stroke') {
    return (
      <>
        <line x1={x} x2={x} y1={MIDDLE - (solid ? 11 : 5)} y2={MIDDLE + 5} strokeWidth={1.5} />
        {mark.named && <Label mark={mark} y={NAMES} className="fill-second" />}
      </>
    )
  }
  const isCircle = shape === 'circle'
  return (
    <>
      <circle cx={x} cy={MIDDLE} r={round(radius - 0.5)} className={solid ? 'fill-current' : undefined} />
      {isCircle ? (
        <Label mark={mark} y={MIDDLE} className={`chart-strong ${solid ? 'fill-on-accent' : 'fill-accent'}`} />
      ) : (
        mark.named && <Label mark={mark} y={NAMES} className="fill-second" />
      )}
    </>
  )
}

function Label({ mark, y, className }: { mark: SessionMark; y: number; className: string }) {
  return (
    <text x={percent(mark.x)} y={y} textAnchor="middle" className={className}>
      {mark.label}
    </text>
  )
}

/** A dashed line over the weeks without a visit, and how many they were where the marks leave room to say it (CSS pixels). */
function Gap({ gap: { from, to, words }, room }: { gap: LaneBar; room: number }) {
  return (
    <>
      <line
        x1={percent(from)}
        x2={percent(to)}
        y1={MIDDLE}
        y2={MIDDLE}
        className="stroke-control"
        strokeDasharray="3 4"
      />
      {textWidth(words) + 2 * BESIDE_WORDS <= room && (
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
