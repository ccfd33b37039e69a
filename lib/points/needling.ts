export type Side = 'left' | 'right' | 'both'
export type Technique = 'even' | 'reinforcing' | 'reducing'
export type Response = 'de qi' | 'twitch'

/** One point of a prescription. Null is what was not said; a point on the midline has no side. */
export type Needling = {
  code: string
  /** Of EX-B2: which vertebrae, such as "L3-L5" or "T3 L1-L5". */
  levels?: string
  side: Side | null
  technique: Technique | null
  /** 0 to 150 mm. */
  depthMm: number | null
  response: Response | null
  /** 0 to 120 minutes. */
  retentionMin: number | null
}

export const SIDES: readonly Side[] = ['left', 'right', 'both']
export const TECHNIQUES: readonly Technique[] = ['even', 'reinforcing', 'reducing']
export const RESPONSES: readonly Response[] = ['de qi', 'twitch']
export const MOST_DEPTH_MM = 150
export const MOST_RETENTION_MIN = 120

/** A point of which nothing else is said. */
export const bare = (code: string): Needling => ({
  code,
  side: null,
  technique: null,
  depthMm: null,
  response: null,
  retentionMin: null,
})

/** The words after the code, in the order in which they are kept. */
export function wordsOf(needling: Needling): string[] {
  const { levels, side, technique, depthMm, response, retentionMin } = needling
  return [
    levels,
    side,
    technique,
    depthMm === null ? null : `${depthMm} mm`,
    response,
    retentionMin === null ? null : `${retentionMin} min`,
  ].flatMap(word => word || [])
}

/** One point in the kept form: "LI4 left even 15 mm de qi 20 min". */
export const printNeedling = (needling: Needling): string => [needling.code, ...wordsOf(needling)].join(' ')

/** The form in which a prescription is kept and shown. parsePrescription reads it back to the same. */
export const printPrescription = (needlings: readonly Needling[]): string => needlings.map(printNeedling).join(', ')
