import { every, type GalleryKind, type ScoreLine } from './kind'

/** Sixty visits that get better unevenly, from 5 or 6 to 1 or 2: up and down by a fixed pattern, nothing by chance. */
const scoresAt = (visit: number): ScoreLine =>
  [0, 2, 5, 9]
    .map((shift, item) => {
      const trend = 5.4 - (visit / 59) * 4
      const swing = Math.sin((visit + shift) * 1.3) * 0.7 + Math.cos((visit - shift) * 0.37) * 0.5
      return String(Math.min(6, Math.max(0, Math.round(trend + swing - item * 0.2))))
    })
    .join('')

const POINTS = [
  'BL23 both even 25 mm 20 min, BL40 both even 20 mm 20 min',
  'BL23 both even 25 mm 20 min, BL40 both even 20 mm 20 min, GB30 left even 40 mm 20 min',
  'BL23 both even 25 mm 20 min, GB34 left even 25 mm 20 min',
]

const doseAt = (visit: number) =>
  visit < 15
    ? 'naproxen 500 mg, 2 a day'
    : visit < 34
      ? 'naproxen 250 mg, 2 a day'
      : visit < 45
        ? 'naproxen 250 mg, 1 a day'
        : ''

/** A dense course: 60 sessions, each with its four scores, points and medication. */
export const SIXTY: GalleryKind = {
  kind: 'sixty',
  lookFor:
    'Sixty sessions stay readable: marks do not melt into a bar, glyphs on the lane do not overlap beyond reading.',
  words: { symptom1: 'ache low down, worse when sitting', symptom2: 'stiff mornings', activity: 'tying my shoes' },
  planned: 60,
  visits: every(
    7,
    '2025-01-07',
    Array.from({ length: 60 }, (_, visit) => ({
      scores: scoresAt(visit),
      points: POINTS[Math.floor(visit / 7) % POINTS.length] ?? '',
      modalities: visit % 9 === 4 ? 'manual_acupuncture,moxibustion' : 'manual_acupuncture',
      medication: doseAt(visit),
      ...(visit >= 15 && visit < 45 ? { compared: 'less' as const } : {}),
      ...(visit === 22 ? { somethingElse: 'Started a new job.' } : {}),
    })),
  ),
}
