import type { Needling, Response, Side, Technique } from './needling'

const ENTRY =
  /^(\S+)(?: (.+?))??(?: (left|right|both))?(?: (even|reinforcing|reducing))?(?: (\d+) mm)?(?: (de qi|twitch))?(?: (\d+) min)?$/

/**
 * The points of a prescription as it is kept, which is the form that printPrescription writes: no more than a look at each
 * entry, many times faster than reading what somebody typed. Points of the clinic's own are points as well.
 */
export function keptNeedlings(text: string): Needling[] {
  return text.split(', ').flatMap(entry => {
    const [, code, levels, side, technique, depth, response, retention] = ENTRY.exec(entry) ?? []
    if (!code) return []
    return {
      code,
      ...(levels && { levels }),
      side: (side as Side) ?? null,
      technique: (technique as Technique) ?? null,
      depthMm: depth === undefined ? null : Number(depth),
      response: (response as Response) ?? null,
      retentionMin: retention === undefined ? null : Number(retention),
    }
  })
}
