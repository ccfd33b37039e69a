import type { OwnEntry } from '@/lib/reference/own-entry'
import type { StandingFlag } from '@/lib/safety-flag/view'
import type { Caution } from './caution'
import { type ChosenPoint, expandPoints } from './points'
import { CAUTION_LEVELS, type CautionLevel, POINT_CAUTIONS, type PointCaution, PREGNANCY_EVIDENCE } from './reference'

/** The product's list, ranges spelt out, by point. */
const BY_POINT = new Map<string, PointCaution[]>()
for (const caution of POINT_CAUTIONS) {
  for (const code of expandPoints(caution.points)) BY_POINT.set(code, [...(BY_POINT.get(code) ?? []), caution])
}

type Point = { code: string; flags: readonly StandingFlag[] }

/** What is said of the points that are chosen, each point once, in the order of the prescription. */
export function pointCautions(
  chosen: readonly ChosenPoint[],
  flags: readonly StandingFlag[],
  own: readonly OwnEntry[],
): Caution[] {
  const codes = [...new Set(chosen.map(({ code }) => code))]
  return codes.flatMap(code => [...listed({ code, flags }), ...ownOf({ code, flags }, own)])
}

function listed({ code, flags }: Point): Caution[] {
  const pregnant = flags.some(({ flag }) => flag === 'pregnancy')
  const said = (BY_POINT.get(code) ?? []).filter(({ when }) => when === 'always' || pregnant)
  return said.map(({ kind, level, words, reason, source, when }) => ({
    key: `${kind}:${code}`,
    level,
    about: code,
    words,
    reason: when === 'pregnant' ? `${reason} ${PREGNANCY_EVIDENCE}` : reason,
    source,
  }))
}

/** The clinic's own cautions: always, or with a flag where the entry's kind names one ('pregnancy'). */
function ownOf({ code, flags }: Point, own: readonly OwnEntry[]): Caution[] {
  const said = own.filter(
    ({ kind, detail }) => applies(kind, flags) && expandPoints(detail).includes(code.toUpperCase()),
  )
  return said.map(({ id, kind, level, words, reason, source }) => ({
    key: `own:${id}:${code}`,
    level: levelOf(level),
    about: code,
    words,
    reason: flagNamed(kind) === 'pregnancy' ? `${reason} ${PREGNANCY_EVIDENCE}`.trim() : reason,
    source,
  }))
}

const FLAGS_BY_KIND: Record<string, string> = { pregnancy: 'pregnancy', pregnant: 'pregnancy' }

const flagNamed = (kind: string) => FLAGS_BY_KIND[kind.trim().toLowerCase()]

function applies(kind: string, flags: readonly StandingFlag[]): boolean {
  const needed = flagNamed(kind)
  return needed === undefined || flags.some(({ flag }) => flag === needed)
}

/** What is not understood asks for care. */
const levelOf = (level: string): CautionLevel => CAUTION_LEVELS.find(known => known === level) ?? 'caution'
