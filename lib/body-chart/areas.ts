export type Region = 'head' | 'shoulder' | 'trunk' | 'back' | 'pelvis' | 'leg' | 'foot'

export type Side = 'left' | 'right'

/** A named area of the body. `level` says how far down it lies (along the arm, too), for "up to" and "down to". */
export type Area = { key: string; name: string; side: Side | null; region: Region; level: number }

export const REGION_WORDS: Record<Region, string> = {
  head: 'Head and neck',
  shoulder: 'Shoulder, arm and hand',
  trunk: 'Chest and abdomen',
  back: 'Back',
  pelvis: 'Pelvis and hip',
  leg: 'Leg',
  foot: 'Ankle and foot',
}

type Named = { key: string; name: string; region: Region; level: number }

const midline = (region: Region, level: number, key: string, name: string): Area[] => [
  { key, name, side: null, region, level },
]

const sided = (region: Region, level: number, key: string, name: string): Area[] => {
  const named: Named = { key, name, region, level }
  return [
    { ...named, key: `${key}-left`, side: 'left' },
    { ...named, key: `${key}-right`, side: 'right' },
  ]
}

/** Every area of the chart, from the head down. Keys are stored: one may be added, none changed. */
export const AREAS: readonly Area[] = [
  ...midline('head', 0, 'head-top', 'top of the head'),
  ...midline('head', 0.5, 'forehead', 'forehead'),
  ...sided('head', 1, 'head-side', 'side of the head'),
  ...midline('head', 1, 'head-back', 'back of the head'),
  ...sided('head', 1, 'face', 'face'),
  ...sided('head', 1.5, 'jaw', 'jaw'),
  ...midline('head', 2, 'neck-front', 'front of the neck'),
  ...sided('head', 2, 'neck', 'side of the neck'),
  ...sided('shoulder', 3, 'shoulder-top', 'top of the shoulder'),
  ...sided('shoulder', 3.5, 'shoulder', 'shoulder'),
  ...sided('shoulder', 5, 'upper-arm', 'upper arm'),
  ...sided('shoulder', 6, 'elbow', 'elbow'),
  ...sided('shoulder', 7, 'forearm', 'forearm'),
  ...sided('shoulder', 8, 'wrist', 'wrist'),
  ...sided('shoulder', 9, 'hand', 'hand'),
  ...sided('trunk', 4, 'chest', 'chest'),
  ...sided('trunk', 4.5, 'flank', 'side of the trunk'),
  ...midline('trunk', 5, 'abdomen-upper', 'upper abdomen'),
  ...midline('trunk', 6, 'abdomen-lower', 'lower abdomen'),
  ...sided('back', 4, 'upper-back', 'upper back'),
  ...sided('back', 5, 'mid-back', 'mid back'),
  ...sided('back', 6, 'lower-back', 'lower back'),
  ...midline('pelvis', 7, 'sacrum', 'sacrum and tailbone'),
  ...midline('pelvis', 7, 'pelvis', 'front of the pelvis'),
  ...sided('pelvis', 7, 'hip', 'hip'),
  ...sided('pelvis', 7.5, 'groin', 'groin'),
  ...sided('pelvis', 7.5, 'buttock', 'buttock'),
  ...sided('leg', 9, 'thigh-front', 'front of the thigh'),
  ...sided('leg', 9, 'thigh-side', 'outside of the thigh'),
  ...sided('leg', 9, 'thigh-back', 'back of the thigh'),
  ...sided('leg', 10, 'knee', 'knee'),
  ...sided('leg', 10, 'knee-back', 'back of the knee'),
  ...sided('leg', 11, 'shin', 'shin'),
  ...sided('leg', 11, 'calf', 'calf'),
  ...sided('foot', 12, 'ankle', 'ankle'),
  ...sided('foot', 13, 'foot', 'foot'),
]

const BY_KEY = new Map(AREAS.map(area => [area.key, area]))

/** The area of a key, or null where the chart has none. */
export const areaOf = (key: string): Area | null => BY_KEY.get(key) ?? null

/** How an area stands in a list: "Lower back, left". */
export function areaLabel({ name, side }: Area): string {
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return side ? `${capital}, ${side}` : capital
}

/** How an area stands before what is felt there: "lower back left". */
export const areaWords = ({ name, side }: Area): string => (side ? `${name} ${side}` : name)

/** What a body has one of: "the left side of the head", but "the back of the left thigh". */
const SINGLE = ['head', 'neck', 'trunk']

/** How an area stands in a sentence: "the left calf", "the back of the left thigh", "the sacrum and tailbone". */
export function theArea({ name, side }: Area): string {
  if (!side) return `the ${name}`
  const [part, whole] = name.split(' of the ')
  return whole && !SINGLE.includes(whole) ? `the ${part} of the ${side} ${whole}` : `the ${side} ${name}`
}
