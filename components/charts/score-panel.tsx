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
import { type Frame, PANEL_HEIGHT, SCORE_DOMAIN, SCORE_TICKS } from '@/lib/chart/frame'
import { AnswerMark } from './answer-mark'
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
  return (
    <LineChart width={frame.width} height={PANEL_HEIGHT} data={points} margin={margin} accessibilityLayer={false}>
      <CartesianGrid
        stroke="var(--line)"
        horizontalValues={SCORE_TICKS}
        verticalPoints={guides}
        vertical={{ stroke: 'var(--strong-line)', strokeDasharray: '1 4' }}
      />
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
      <PanelWords data={data} frame={frame} upIsBetter={upIsBetter} />
      <Line
        dataKey="value"
        type="linear"
        stroke="var(--accent)"
        strokeWidth={3}
        connectNulls={false}
        isAnimationActive={false}
        activeDot={false}
        dot={(mark: DotItemDotProps) => <AnswerMark key={mark.index} mark={mark} active={mark.index === active} />}
      />
    </LineChart>
  )
}
