import { describe, expect, test } from 'vitest'
import { entryDiff } from '@/lib/audit/word-diff'
import { MODALITIES } from '@/lib/session/modalities'
import { makeClinic } from '../clinic'
import { DEFAULT_SEED } from '../make-demo'
import { needlesFor, printed } from './points'
import { ENTRY, isPoint } from './test-codes'

test('a point is written as its code, side, technique, depth, response and time', () => {
  const point = { code: 'ST36', side: 'both', technique: 'even', depthMm: 25, response: 'de qi', minutes: 20 } as const
  expect(printed(point)).toBe('ST36 both even 25 mm de qi 20 min')
  expect(printed({ ...point, code: 'GV20', side: null, technique: '', depthMm: null, response: '' })).toBe(
    'GV20 20 min',
  )
})

test('both sides take two needles, the crown of four points takes four', () => {
  const point = { side: 'both', technique: '', depthMm: null, response: '', minutes: 20 } as const
  expect(needlesFor({ ...point, code: 'ST36' })).toBe(2)
  expect(needlesFor({ ...point, code: 'ST36', side: 'left' })).toBe(1)
  expect(needlesFor({ ...point, code: 'EX-HN1', side: null })).toBe(4)
})

const demo = makeClinic({ patients: 400, seed: DEFAULT_SEED, today: '2026-11-18' })
const entriesOf = (prescription: string) => prescription.split(', ').map(entry => ENTRY.exec(entry)?.groups ?? {})
const share = (of: (session: (typeof demo.sessions)[number]) => boolean) =>
  demo.sessions.filter(of).length / demo.sessions.length

/** The sessions of which something does not hold, as their prescriptions: there are to be none. */
const failing = (holds: (session: (typeof demo.sessions)[number]) => boolean) =>
  demo.sessions
    .filter(session => !holds(session))
    .map(({ prescription, needleSize }) => `${prescription} ${needleSize}`)

describe('each session', () => {
  test('has 6 to 12 points that exist, each once, in the notation', () => {
    const holds = ({ prescription }: { prescription: string }) => {
      const codes = entriesOf(prescription).map(({ code = '' }) => code)
      const once = new Set(codes).size === codes.length && codes.length >= 6 && codes.length <= 12
      return once && codes.every(isPoint) && prescription.split(', ').every(entry => ENTRY.test(entry))
    }
    expect(failing(holds)).toEqual([])
  })

  test('names a side for every point but those on the midline', () => {
    const midline = /^(CV|GV|EX-HN[13]$)/
    const holds = ({ prescription }: { prescription: string }) =>
      entriesOf(prescription).every(({ code = '', side }) => (side === undefined) === midline.test(code))
    expect(failing(holds)).toEqual([])
  })

  test('has as many needles out as in, and as many as its points take', () => {
    expect(
      failing(({ prescription, needlesIn, needlesOut }) => {
        const needles = entriesOf(prescription).map(({ code, side }) =>
          code === 'EX-HN1' ? 4 : side === 'both' ? 2 : 1,
        )
        return needlesIn === needlesOut && needlesIn === needles.reduce((sum: number, each) => sum + each, 0)
      }),
    ).toEqual([])
  })

  test('is no deeper than its needle is long, and takes 20 to 25 minutes', () => {
    expect(
      failing(({ prescription, needleSize }) => {
        const length = Number(/^0\.\d\d × (\d+) mm$/.exec(needleSize)?.[1])
        return entriesOf(prescription).every(
          ({ depth, minutes }) => Number(depth ?? 10) < length && (minutes === '20' || minutes === '25'),
        )
      }),
    ).toEqual([])
  })

  test('is manual acupuncture, with a current in Hz only where there is electroacupuncture', () => {
    expect(
      failing(({ modalities, electroHz, electroMode }) => {
        const keys = modalities.split(',')
        const current = electroHz !== null && electroMode !== ''
        const known = keys.every(key => MODALITIES.some(each => each === key)) && keys.includes('manual_acupuncture')
        return known && current === keys.includes('electroacupuncture')
      }),
    ).toEqual([])
    for (const key of ['electroacupuncture', 'moxibustion', 'cupping', 'dry_needling'])
      expect(
        share(({ modalities }) => modalities.includes(key)),
        key,
      ).toBeGreaterThan(0.01)
    expect(share(({ modalities }) => modalities === 'manual_acupuncture')).toBeGreaterThan(0.6)
  })

  test('asks about a reaction from the second one on; most had none', () => {
    const first = new Set(demo.courses.map(({ id }) => demo.sessions.find(({ courseId }) => courseId === id)?.id))
    expect(demo.sessions.every(({ id, reaction }) => !first.has(id) || reaction === 'not_asked')).toBe(true)
    expect(share(({ reaction }) => reaction === 'none')).toBeGreaterThan(0.6)
    const some = demo.sessions.filter(({ reaction }) => reaction === 'some')
    expect(some.length / demo.sessions.length).toBeGreaterThan(0.05)
    expect(some.every(({ reactionNote }) => reactionNote !== '')).toBe(true)
  })

  test('leaves the points to the prescription: its note names at most the one that bled or hurt', () => {
    const named = (note: string) =>
      note.match(/\b(?:LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|GV|CV|EX-[A-Z]{1,2})\d+\b/g) ?? []
    expect(
      failing(({ note, prescription }) => {
        const inPrescription = named(note).every(code => entriesOf(prescription).some(entry => entry.code === code))
        return note !== '' && named(note).length <= 1 && inPrescription && !/\d min\./.test(note)
      }),
    ).toEqual([])
  })
})

test('a routine visit repeats the prescription before, or all of it but a point', () => {
  const pairs = demo.sessions.flatMap((session, at) => {
    const next = demo.sessions[at + 1]
    return next?.courseId === session.courseId ? [[session.prescription, next.prescription] as const] : []
  })
  const changed = ([before, after]: readonly [string, string]) => {
    const codes = (text: string) =>
      entriesOf(text)
        .map(({ code }) => code)
        .join(', ')
    return entryDiff(codes(before), codes(after)).filter(({ kind }) => kind !== 'same')
  }
  expect(pairs.filter(([before, after]) => before === after).length / pairs.length).toBeGreaterThan(0.5)
  expect(pairs.filter(pair => changed(pair).length > 2)).toEqual([])
})

test('unwanted events come near the 671 in 10,000 treatments of White 2001, and nearly all are mild', () => {
  const rate = (demo.adverseEvents.length / demo.sessions.length) * 10_000
  // Of 4,000 treatments with 268 expected events: three standard deviations of such a count are 49, or 122 in 10,000.
  expect(Math.abs(rate - 671)).toBeLessThan(122)
  const mild = demo.adverseEvents.filter(({ severity }) => severity === 'mild')
  expect(mild.length / demo.adverseEvents.length).toBeGreaterThan(0.93)
  expect(demo.adverseEvents.some(({ serious }) => serious)).toBe(false)
  expect(new Set(demo.adverseEvents.map(({ event }) => event)).size).toBeGreaterThanOrEqual(6)
})
