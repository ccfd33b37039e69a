'use client'

import {
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts'
import type { ChartData } from '@/lib/chart/chart-data'
import { type Frame, PANEL_HEIGHT, SCORE_DOMAIN, SCORE_TICKS, timeScale } from '@/lib/chart/frame'
import { HOLLOW_FROM, markRadius } from '@/lib/chart/mark-radius'
import { AnswerMark } from './answer-mark'
import { Guides } from './guides'
import { PanelWords } from './panel-words'

const DIGITS_WIDTH = 22
const TICK = { fill: 'var(--second)', fontSize: 12 }

type Props = {
  data: ChartData
  frame: Frame
  guides: number[]
  upIsBetter: boolean
  active: number | null
}

/** The profile's line on the whole scale 0 to 6, in true time, with the band of no important change around its start. */
export function ScorePanel({ data, frame, guides, upIsBetter, active }: Props) {
  const { baseline, domain, points } = data
  const margin = { top: frame.top, bottom: frame.bottom, left: frame.left - DIGITS_WIDTH, right: frame.right }
  const xs = points.map(point => timeScale(domain, frame)(point.x))
  const radius = markRadius(xs)
  const lookedAt = active === null ? undefined : xs[active]
  const bottom = PANEL_HEIGHT - frame.bottom
  return (
    <LineChart width={frame.width} height={PANEL_HEIGHT} data={points} margin={margin} accessibilityLayer={false}>
      <CartesianGrid stroke="var(--line)" horizontalValues={SCORE_TICKS} vertical={false} />
      {baseline && <ReferenceArea y1={baseline.low} y2={baseline.high} fill="var(--ink)" fillOpacity={0.07} />}
      {baseline && <ReferenceLine y={baseline.value} stroke="var(--third)" strokeDasharray="5 4" zIndex={300} />}
      <XAxis dataKey="x" type="number" domain={[...domain]} allowDataOverflow hide />
      <YAxis
        type="number"
        domain={[...SCORE_DOMAIN]}
        ticks={SCORE_TICKS}
        interval={0}
        reversed={upIsBetter}
        width={DIGITS_WIDTH}
        axisLine={false}
        tickLine={false}
        tick={TICK}
      />
      <Guides xs={guides} from={frame.top} to={PANEL_HEIGHT} />
      {lookedAt !== undefined && (
        <line x1={lookedAt} x2={lookedAt} y1={frame.top} y2={bottom} className="stroke-control" />
      )}
      <PanelWords data={data} frame={frame} upIsBetter={upIsBetter} />
      <Line
        dataKey="value"
        type="linear"
        stroke="var(--accent)"
        strokeWidth={radius < HOLLOW_FROM ? 1.5 : 3}
        connectNulls={false}
        isAnimationActive={false}
        activeDot={false}
        dot={(mark: DotItemDotProps) => (
          <AnswerMark key={mark.index} mark={mark} radius={radius} active={mark.index === active} />
        )}
      />
    </LineChart>
  )
}
