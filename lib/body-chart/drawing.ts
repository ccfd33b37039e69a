import { areaOf } from './areas'

export type View = 'front' | 'back' | 'left' | 'right'

export const VIEWS: readonly View[] = ['front', 'back', 'left', 'right']

export const VIEW_WORDS: Record<View, string> = { front: 'Front', back: 'Back', left: 'Left side', right: 'Right side' }

/** The part of the plane that a figure fills: x, y, width, height. */
export const VIEW_BOX = '12 0 196 446'

/** The figure's axis: what lies on one side is drawn once and mirrored. */
const AXIS = 110

/** An area as it is drawn in one view: an SVG path of absolute commands, and where its signs stand. */
export type Shape = { area: string; path: string; centre: { x: number; y: number } }

const ARM: Record<string, string> = {
  'upper-arm': 'M55 128 L78 128 L73 172 L51 170 Q50 148 55 128 Z',
  elbow: 'M51 170 L73 172 L69 195 L46 191 Z',
  forearm: 'M46 191 L69 195 L56 238 L38 233 Q38 210 46 191 Z',
  wrist: 'M38 233 L56 238 L53 253 L34 248 Z',
  hand: 'M34 248 L53 253 Q55 274 46 285 Q36 290 28 279 Q23 264 34 248 Z',
}

const FRONT_MIDLINE: Record<string, string> = {
  'head-top': 'M84 26 Q88 6 110 6 Q132 6 136 26 Z',
  forehead: 'M84 26 L136 26 L138 42 L82 42 Z',
  'neck-front': 'M97 76 Q110 80 123 76 L125 95 L95 95 Z',
  'abdomen-upper': 'M80 144 L110 146 L140 144 L139 174 L81 174 Z',
  'abdomen-lower': 'M81 174 L139 174 L142 202 L78 202 Z',
  pelvis: 'M93 202 L127 202 L115 229 L105 229 Z',
}

const FRONT_HALF: Record<string, string> = {
  face: 'M82 42 L110 42 L110 60 L85 60 Q82 50 82 42 Z',
  jaw: 'M85 60 L110 60 L110 78 Q92 77 85 60 Z',
  'shoulder-top': 'M96 82 L95 95 L80 97 L66 99 Q70 92 82 90 Q92 88 96 82 Z',
  shoulder: 'M66 99 L80 97 L78 128 L55 128 Q53 105 66 99 Z',
  chest: 'M80 97 L95 95 L110 95 L110 146 L80 144 L78 128 Z',
  hip: 'M78 202 L83 202 L90 234 L72 237 Q73 215 78 202 Z',
  groin: 'M83 202 L93 202 L105 229 L109 240 L90 234 Z',
  'thigh-front': 'M72 237 L90 234 L109 240 L105 300 L78 300 Q71 268 72 237 Z',
  knee: 'M78 300 L105 300 L103 328 L79 328 Z',
  shin: 'M79 328 L103 328 Q105 352 100 396 L84 396 Q76 356 79 328 Z',
  ankle: 'M84 396 L100 396 L100 414 L83 414 Z',
  foot: 'M83 414 L100 414 L102 431 Q92 441 74 436 Q73 428 83 414 Z',
  ...ARM,
}

const BACK_MIDLINE: Record<string, string> = {
  'head-top': 'M84 26 Q88 6 110 6 Q132 6 136 26 Z',
  'head-back': 'M84 26 L136 26 Q141 46 134 64 L86 64 Q79 46 84 26 Z',
  sacrum: 'M97 199 L123 199 L113 227 L107 227 Z',
}

const BACK_HALF: Record<string, string> = {
  neck: 'M91 64 L110 64 L110 95 L95 95 Q97 78 91 64 Z',
  'shoulder-top': 'M96 82 L95 95 L80 97 L66 99 Q70 92 82 90 Q92 88 96 82 Z',
  shoulder: 'M66 99 L80 97 L78 128 L55 128 Q53 105 66 99 Z',
  'upper-back': 'M80 97 L95 95 L110 95 L110 134 L79 132 L78 128 Z',
  'mid-back': 'M79 132 L110 134 L110 166 L81 166 Z',
  'lower-back': 'M81 166 L110 166 L110 199 L97 199 L78 201 Q79 182 81 166 Z',
  hip: 'M78 201 L85 200 L84 238 L72 237 Q73 215 78 201 Z',
  buttock: 'M85 200 L97 199 L107 227 L110 227 L109 241 Q96 247 84 238 Z',
  'thigh-back': 'M72 237 L84 238 Q96 247 109 241 L105 300 L78 300 Q71 268 72 237 Z',
  'knee-back': 'M78 300 L105 300 L103 328 L79 328 Z',
  calf: 'M79 328 L103 328 Q106 352 100 396 L84 396 Q75 356 79 328 Z',
  ankle: 'M84 396 L100 396 L100 414 L83 414 Z',
  foot: 'M83 414 L100 414 Q103 428 98 436 L80 436 Q78 426 83 414 Z',
  ...ARM,
}

/** The left side, looking to the left; the right side is its mirror. The arm comes last: it lies over the trunk. */
const SIDE: Record<string, string> = {
  'head-top': 'M86 26 Q92 6 114 6 Q134 7 140 26 Z',
  forehead: 'M86 26 L101 26 L101 43 L83 43 Q83 34 86 26 Z',
  'head-side': 'M101 26 L126 26 L126 56 L105 56 L101 43 Z',
  'head-back': 'M126 26 L140 26 Q146 44 136 63 L126 63 Z',
  face: 'M83 43 L101 43 L105 56 L105 61 L84 61 L77 55 L83 48 Z',
  jaw: 'M84 61 L105 61 L105 56 L117 56 L115 65 Q106 76 90 77 Q82 75 84 61 Z',
  'neck-front': 'M99 75 Q109 71 115 65 L115 95 L97 95 Z',
  neck: 'M115 65 L117 56 L126 56 L126 63 L136 63 L138 95 L115 95 Z',
  chest: 'M97 95 L118 95 L108 146 L86 146 Q85 118 97 95 Z',
  flank: 'M118 95 L128 95 L128 132 L126 197 L107 197 L108 146 Z',
  'upper-back': 'M128 95 L138 95 Q147 108 146 132 L128 132 Z',
  'mid-back': 'M128 132 L146 132 Q144 150 140 166 L127 166 Z',
  'lower-back': 'M127 166 L140 166 Q141 182 145 195 L126 197 Z',
  'abdomen-upper': 'M86 146 L108 146 L107 172 L88 172 Z',
  'abdomen-lower': 'M88 172 L107 172 L107 197 L90 206 Q86 190 88 172 Z',
  hip: 'M90 206 L107 197 L126 197 L128 239 L91 239 Z',
  buttock: 'M126 197 L145 195 Q155 214 148 239 L128 239 Z',
  'thigh-front': 'M91 239 L108 239 L106 300 L93 300 Q87 270 91 239 Z',
  'thigh-side': 'M108 239 L128 239 L123 300 L106 300 Z',
  'thigh-back': 'M128 239 L148 239 Q142 272 138 300 L123 300 Z',
  knee: 'M93 300 L117 300 L117 328 L93 328 Q88 314 93 300 Z',
  'knee-back': 'M117 300 L138 300 Q135 314 137 328 L117 328 Z',
  shin: 'M93 328 L114 328 L112 396 L99 396 Q93 362 93 328 Z',
  calf: 'M114 328 L137 328 Q143 358 124 396 L112 396 Z',
  ankle: 'M99 396 L124 396 L126 414 L98 414 Z',
  foot: 'M98 414 L126 414 Q131 428 126 437 L66 437 Q62 428 76 424 Q92 420 98 414 Z',
  shoulder: 'M107 98 Q121 91 131 104 Q133 118 125 129 L104 124 Q101 108 107 98 Z',
  'upper-arm': 'M104 124 L125 129 L101 167 L82 156 Z',
  elbow: 'M82 156 L101 167 L89 183 L70 169 Z',
  forearm: 'M70 169 L89 183 L59 217 L44 204 Z',
  wrist: 'M44 204 L59 217 L49 228 L35 215 Z',
  hand: 'M35 215 L49 228 Q47 246 35 254 Q22 256 19 243 Q23 225 35 215 Z',
}

const NUMBER = /-?\d+(?:\.\d+)?/g

/** A path turned over at the figure's axis. */
function mirrored(path: string): string {
  let isX = false
  return path.replace(NUMBER, number => {
    isX = !isX
    return isX ? String(2 * AXIS - Number(number)) : number
  })
}

function centreOf(path: string): { x: number; y: number } {
  const numbers = (path.match(NUMBER) ?? []).map(Number)
  const middle = (of: number[]) => (Math.min(...of) + Math.max(...of)) / 2
  return { x: middle(numbers.filter((_, i) => i % 2 === 0)), y: middle(numbers.filter((_, i) => i % 2 === 1)) }
}

const shape = (area: string, path: string): Shape => ({ area, path, centre: centreOf(path) })

/** `near` is the patient's side that is drawn left of the axis: the right one from the front, the left one from behind. */
function both(midline: Record<string, string>, half: Record<string, string>, near: 'left' | 'right'): Shape[] {
  const far = near === 'left' ? 'right' : 'left'
  return [
    ...Object.entries(midline).map(([key, path]) => shape(key, path)),
    ...Object.entries(half).map(([key, path]) => shape(`${key}-${near}`, path)),
    ...Object.entries(half).map(([key, path]) => shape(`${key}-${far}`, mirrored(path))),
  ]
}

const oneSide = (side: 'left' | 'right'): Shape[] =>
  Object.entries(SIDE).map(([key, path]) =>
    shape(areaOf(key) ? key : `${key}-${side}`, side === 'left' ? path : mirrored(path)),
  )

/** The figure from four sides, drawn for this product; where shapes meet, the later one lies on top. */
export const DRAWING: Record<View, readonly Shape[]> = {
  front: both(FRONT_MIDLINE, FRONT_HALF, 'right'),
  back: both(BACK_MIDLINE, BACK_HALF, 'left'),
  left: oneSide('left'),
  right: oneSide('right'),
}

/** The views that show a chart: front and back, and a side where something is marked that only it shows. */
export function viewsFor(marked: readonly string[]): View[] {
  const drawnIn = (view: View, area: string) => DRAWING[view].some(shape => shape.area === area)
  const needed = marked.filter(area => !drawnIn('front', area) && !drawnIn('back', area))
  return VIEWS.filter(view => view === 'front' || view === 'back' || needed.some(area => drawnIn(view, area)))
}

/** An arrow, beginning beside the signs, from one area to another in a view: its line and its head as paths, or null where it does not show both. */
export function arrowBetween(view: View, from: string, to: string): { line: string; head: string } | null {
  const centre = (area: string) => DRAWING[view].find(shape => shape.area === area)?.centre
  const [start, end] = [centre(from), centre(to)]
  if (!start || !end) return null
  const angle = Math.atan2(end.y - start.y, end.x - start.x)
  const barb = (turn: number) =>
    `${round(end.x - 8 * Math.cos(angle + turn))} ${round(end.y - 8 * Math.sin(angle + turn))}`
  // The signs of what is felt stand in the middle of the area.
  const clear = Math.min(12, Math.hypot(end.x - start.x, end.y - start.y) / 3)
  const begin = `${round(start.x + clear * Math.cos(angle))} ${round(start.y + clear * Math.sin(angle))}`
  return {
    line: `M${begin} L${end.x} ${end.y}`,
    head: `M${barb(0.45)} L${end.x} ${end.y} L${barb(-0.45)}`,
  }
}

const round = (number: number) => Math.round(number * 10) / 10
