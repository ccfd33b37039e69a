export type Side = 'left' | 'right' | 'both'

/** A point as it is needled; null or '' where that is not written down. */
export type Needled = {
  code: string
  /** Null on the midline. */
  side: Side | null
  technique: 'even' | 'reinforcing' | 'reducing' | ''
  depthMm: number | null
  response: 'de qi' | 'twitch' | ''
  minutes: number
}

/** Whether a point lies on the midline, where there is no left and no right. */
export const isMidline = (code: string) => /^(CV|GV|EX-HN(1|3|10|11)$|EX-B[89]$)/.test(code)

/** 'ST36 both even 25 mm de qi 20 min': the side, the technique, the depth, the response, the time. */
export function printed({ code, side, technique, depthMm, response, minutes }: Needled): string {
  const depth = depthMm === null ? '' : `${depthMm} mm`
  return [code, side ?? '', technique, depth, response, `${minutes} min`].filter(Boolean).join(' ')
}

export const prescriptionOf = (points: readonly Needled[]): string => points.map(printed).join(', ')

/** How many needles a point takes: Sishencong is four places around the crown, any other one to a side. */
export function needlesFor({ code, side }: Needled): number {
  return (code === 'EX-HN1' ? 4 : 1) * (side === 'both' ? 2 : 1)
}

const DEPTHS: Record<string, string> = {
  50: 'GB30 BL54',
  40: 'BL36 GB29 SP12',
  30: 'GB31 BL58 ST31 ST34',
  25: 'ST36 ST37 ST38 GB34 BL23 BL24 BL25 BL26 BL57 SP9 SP10 SP8 LI15 LI16 TE14 ST25 ST29 CV4 CV6 CV12 BL20 BL32',
  10: 'HT7 HT6 LU9 LU7 LI20 BL2 BL62 EX-HN1 EX-HN3 EX-HN5 GV20 GB8 GB41 ST8 ST3 ST2 CV17 SP3 SI3 KI6 PC7 LR3',
}

const DEPTH_OF = new Map(
  Object.entries(DEPTHS).flatMap(([mm, codes]) => codes.split(' ').map(code => [code, Number(mm)])),
)

/** A usual depth in millimetres, 10 to 50. */
export const usualDepth = (code: string): number => DEPTH_OF.get(code) ?? 15
