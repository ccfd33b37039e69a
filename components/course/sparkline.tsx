import { baselineBand, sparkPoints, toneOf } from '@/lib/chart/series'
import { sparkline } from '@/lib/chart/sparkline'
import { formatFraction } from '@/lib/mymop/fraction'
import type { Progress } from '@/lib/mymop/progress'

const BOX = { width: 120, height: 60, margin: 5 }
const TONE = { better: 'text-better', worse: 'text-worse', none: 'text-second' }

/** The profiles of a course as a small line on the whole scale 0 to 6, with the start dotted. Nothing without answers. */
export function Sparkline({ progress, upIsBetter }: { progress: Progress; upIsBetter: boolean }) {
  const line = sparkline(sparkPoints(progress), baselineBand(progress)?.value ?? null, upIsBetter, BOX)
  if (!line.last) return null
  const { width, height, margin } = BOX
  const tone = progress.outcome ? toneOf(progress.outcome) : 'none'
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" className={TONE[tone]}>
      <title>{inWords(progress)}</title>
      <path d={`M0 ${margin}H${width}M0 ${height - margin}H${width}`} className="stroke-line" />
      {line.baselineY !== null && (
        <path d={`M0 ${line.baselineY}H${width}`} strokeDasharray="2 3" className="stroke-control" />
      )}
      {line.lines.map(points => (
        <polyline
          key={points}
          points={points}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      ))}
      {line.alone.map(({ x, y }) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r="2" fill="currentColor" />
      ))}
      <circle cx={line.last.x} cy={line.last.y} r="3.5" fill="currentColor" />
    </svg>
  )
}

function inWords({ standings }: Progress): string {
  const profiles = standings.flatMap(({ profile }) => (profile ? [formatFraction(profile.value)] : []))
  return profiles.length === 1 ? `Profile ${profiles[0]}` : `Profile from ${profiles[0]} to ${profiles.at(-1)}`
}
