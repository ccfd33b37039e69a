import type { AdviceKind } from './kinds'

type StarterAdvice = { kind: AdviceKind; title: string; text: string }

/**
 * A few general entries for a library that is still empty, for the clinic to change as it likes. The place of PC6 is
 * that of the WHO Standard Acupuncture Point Locations (2008), 2 B-cun above the palmar wrist crease between the two
 * tendons, given in finger breadths.
 */
export const STARTER_ADVICE: readonly StarterAdvice[] = [
  {
    kind: 'stretch',
    title: 'Calf stretch at the wall',
    text: `Stand facing a wall and put both hands on it. Take one foot a step back, heel on the floor, toes forwards.
Bend the front knee until you feel a mild pull in the calf behind. Hold for 20 to 30 seconds and breathe on.
Twice on each side, once or twice a day. A pull is right, pain is not: stop if it hurts.`,
  },
  {
    kind: 'stretch',
    title: 'Knees to the chest',
    text: `Lie on your back with your knees bent. Draw one knee towards your chest with your hands, as far as is easy.
Hold for 20 seconds, put the foot down, then the other side. Three times on each side, once a day.
Stop if pain runs down the leg or gets worse afterwards.`,
  },
  {
    kind: 'self_massage',
    title: 'Shoulder massage with one hand',
    text: `Sit and let both shoulders drop. Lay one hand over the muscle between neck and shoulder on the other side.
Knead it slowly from the neck outwards for one to two minutes, as firmly as is pleasant, then change sides.
Once or twice a day. Leave out skin that is sore, bruised or swollen.`,
  },
  {
    kind: 'acupressure',
    title: 'Pressing PC6 for nausea',
    text: `The point lies on the inner side of the forearm, three finger breadths above the wrist crease, between the two tendons in the middle.
Press it with your thumb, firmly but without pain, for two to three minutes while you breathe calmly. Then the other arm.
As often as you need it. Ask a doctor when nausea is new and strong, lasts for days, or you cannot keep fluids down.`,
  },
  {
    kind: 'qigong',
    title: 'Slow breathing with rising hands',
    text: `Stand or sit upright, feet apart, shoulders loose. As you breathe in, let your hands float up to chest height, palms down.
As you breathe out, let them sink again, a little more slowly than they rose.
Five minutes a day, at a pace that is comfortable. Sit down and breathe normally if you feel dizzy.`,
  },
  {
    kind: 'other',
    title: 'A short walk every day',
    text: `Walk for ten minutes once a day, at a pace at which you could still talk.
When that has been easy for a few days, add a few minutes. A little every day does more than a lot at once.
Take it shorter, or leave out a day, when it makes your complaint worse.`,
  },
]
