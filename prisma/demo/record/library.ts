import type { HomeAdvice, Protocol } from '@/lib/generated/prisma/client'
import { idAt } from '../moments'
import { randomFor } from '../random'
import { isMidline, prescriptionOf } from '../treatment/points'

const PROTOCOLS = [
  ['Low back', 'BL23 BL25 BL40 BL60 KI3 GV4', 'manual_acupuncture', 'Lying face down, a cushion under the ankles.'],
  [
    'Knee',
    'ST34 ST35 ST36 EX-LE4 SP9 SP10 GB34',
    'manual_acupuncture,electroacupuncture',
    'Current between ST34 and SP10.',
  ],
  ['Migraine between attacks', 'GB20 GB8 GB41 TE5 LR3 LI4', 'manual_acupuncture', ''],
  ['Calming', 'HT7 PC6 GV20 EX-HN3 LR3 SP6', 'manual_acupuncture', 'Few needles, a quiet room.'],
  ['Tired after illness', 'ST36 SP6 CV6 LU9 GV20 KI3', 'manual_acupuncture,moxibustion', 'Moxa on ST36.'],
] as const

const ADVICE = [
  [
    'stretch',
    'Hip stretch on a chair',
    'Sit upright and lay one ankle on the other knee. Lean forwards with a straight back until you feel a pull in the buttock. Hold for 20 seconds, then the other side. Twice a day. Stop if pain runs down the leg.',
  ],
  [
    'stretch',
    'Turning the neck',
    'Sit with loose shoulders. Turn your head slowly to one side as far as is easy, stay for two breaths, then to the other. Five times each way, morning and evening.',
  ],
  [
    'self_massage',
    'A ball under the foot',
    'Roll a tennis ball under the sole while you sit, from the heel to the toes, as firmly as is pleasant. Two minutes for each foot, best before the first steps of the morning.',
  ],
  [
    'acupressure',
    'Pressing PC6',
    'On the inner side of the forearm, three fingers above the wrist, between the two tendons. Press with the thumb for two minutes while you breathe calmly, then the other arm. As often as you need it.',
  ],
  [
    'qigong',
    'Breathing before bed',
    'Lie on your back with a hand on the belly. Breathe in through the nose while you count to four, out while you count to six. Ten minutes, or until you fall asleep.',
  ],
  [
    'other',
    'A walk every day',
    'Walk for ten minutes at a pace at which you could still talk. Add a few minutes when three days in a row went well, and take some away after a bad one.',
  ],
] as const

type Around = { seed: number; clinicId: string; memberId: string; at: Date }

/** The protocols and the home advice that the clinic has put together. */
export function makeLibrary({ seed, clinicId, memberId, at }: Around): {
  protocols: Protocol[]
  homeAdvices: HomeAdvice[]
} {
  const random = randomFor(seed, 'library')
  const row = (place: number) => {
    const createdAt = new Date(at.getTime() + place * 120_000)
    return { id: idAt(createdAt, random), clinicId, withdrawnAt: null, version: 1, createdById: memberId, createdAt }
  }
  const protocols = PROTOCOLS.map(([name, codes, modalities, note], place) => ({
    ...row(place + 30),
    name,
    prescription: prescribed(codes.split(' ')),
    modalities,
    note,
  }))
  const homeAdvices = ADVICE.map(([kind, title, text], place) => ({ ...row(place + 60), kind, title, text }))
  return { protocols, homeAdvices }
}

const prescribed = (codes: string[]) =>
  prescriptionOf(
    codes.map(code => ({
      code,
      side: isMidline(code) ? null : 'both',
      technique: 'even',
      depthMm: null,
      response: '',
      minutes: 20,
    })),
  )
