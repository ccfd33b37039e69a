/** A place on the drawing, in CSS pixels from its top left corner. */
export type Spot = { x: number; y: number }

/** A rectangle by its edges. */
export type Edges = { left: number; right: number; top: number; bottom: number }

export type LabelPlace = Spot & { anchor: 'start' | 'end' }

const AWAY = 4
const CLEAR = 7
const STEP = 4

/**
 * Where the name of the band of no important change stands so that the patient's line does not run through it: just
 * above or below the band or inside it, at the right end of the plot or at the left. `line` is the marks in drawing
 * order, null at a gap. With no free place it stands at the first that fits the plot. y is the middle of the text.
 */
export function placeBandLabel(
  line: readonly (Spot | null)[],
  band: { top: number; bottom: number },
  plot: Edges,
  text: { width: number; height: number },
): LabelPlace {
  const half = text.height / 2
  const heights = [band.top - AWAY - half, band.bottom + AWAY + half, (band.top + band.bottom) / 2]
  const fitting = heights.filter(y => y - half >= plot.top && y + half <= plot.bottom)
  const places = fitting.flatMap((y): LabelPlace[] => [
    { x: plot.right - AWAY, y, anchor: 'end' },
    { x: plot.left + AWAY, y, anchor: 'start' },
  ])
  const drawn = spotsAlong(line)
  const free = places.find(place => {
    const left = place.anchor === 'end' ? place.x - text.width : place.x
    const within = {
      left: left - CLEAR,
      right: left + text.width + CLEAR,
      top: place.y - half - CLEAR,
      bottom: place.y + half + CLEAR,
    }
    return !drawn.some(spot => isWithin(spot, within))
  })
  return free ?? places[0] ?? { x: plot.right - AWAY, y: (band.top + band.bottom) / 2, anchor: 'end' }
}

const isWithin = ({ x, y }: Spot, edges: Edges) =>
  x >= edges.left && x <= edges.right && y >= edges.top && y <= edges.bottom

function spotsAlong(line: readonly (Spot | null)[]): Spot[] {
  return line.flatMap((spot, index) => {
    const next = line[index + 1]
    if (!spot) return []
    if (!next) return [spot]
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - spot.x, next.y - spot.y) / STEP))
    return Array.from({ length: steps }, (_, step) => ({
      x: spot.x + ((next.x - spot.x) * step) / steps,
      y: spot.y + ((next.y - spot.y) * step) / steps,
    }))
  })
}
