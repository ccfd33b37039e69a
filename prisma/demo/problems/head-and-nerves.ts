import type { Problem } from './problem'

export const HEAD_AND_NERVES: readonly Problem[] = [
  {
    name: 'Migraine',
    weight: 8,
    words: [
      ['Migraine over the left eye', 'Feeling sick with it', 'Going to work on a bad day'],
      ['Thumping one-sided head', "Can't bear light", 'Reading to the children at bedtime'],
      ['Days lost to migraine', 'Neck tight the day before', 'Seeing friends without cancelling'],
      ['Zigzag lights, then the pain', 'Washed out the day after', 'Driving in the evening'],
    ],
    ladders: ['sumatriptan', 'propranolol', 'paracetamol'],
    points: [
      ['GB20', 'GB8', 'GB41', 'TE5', 'LR3', 'LI4'],
      ['EX-HN5', 'GB20', 'LR3', 'ST8', 'LI4', 'GV20'],
    ],
    better: ['One mild attack, over by lunch.', 'No attack for two weeks.', 'Did not need to lie down.'],
    worse: ['Three attacks since last time.', 'Attack after two late nights.'],
  },
  {
    name: 'Tension headache',
    weight: 6,
    words: [
      ['Tight band round my head', 'Sore scalp', 'Concentrating in meetings'],
      ['Headache most afternoons', 'Grinding my teeth', 'Screen work after lunch'],
      ['A dull head, like a hangover', 'Short temper', 'Choir practice'],
    ],
    childWords: [
      ['My head hurts', 'My tummy feels funny', 'Playing football at break'],
      ['Headache after school', 'Tired', 'Doing my homework'],
    ],
    ladders: ['paracetamol', 'amitriptyline'],
    points: [
      ['GB20', 'GV20', 'EX-HN3', 'LI4', 'LR3'],
      ['GB20', 'GB21', 'BL10', 'EX-HN5', 'LI4', 'LU7'],
    ],
    better: ['Two clear afternoons.', 'Head clear until Friday.'],
    worse: ['Headache every day this week.', 'Worse since the clocks changed.'],
  },
  {
    name: 'Anxiety',
    weight: 7,
    words: [
      ['Knot in my stomach', 'Racing thoughts at night', 'Going into a full shop'],
      ['On edge all the time', 'Heart thumping for no reason', 'Answering the phone'],
      ['Panic out of nowhere', 'Tight chest', 'Taking the Tube'],
    ],
    childWords: [['Worrying about everything', 'Biting my nails', 'Speaking up in class']],
    ladders: ['sertraline', 'propranolol'],
    points: [
      ['HT7', 'PC6', 'GV20', 'EX-HN3', 'CV17', 'LR3'],
      ['HT7', 'PC6', 'KI3', 'SP6', 'CV14', 'EX-HN1'],
    ],
    better: ['Went round the market alone.', 'Calmer, could laugh about it.', 'No panic since last time.'],
    worse: ['Bad week, two panics.', 'Knot in the stomach back since the letter came.'],
  },
  {
    name: 'Poor sleep',
    weight: 6,
    words: [
      ['Awake from three till five', 'Foggy head all day', 'Getting up for work'],
      ["Can't drop off", 'Snapping at the family', 'Keeping my eyes open after tea'],
      ['Broken nights', 'Restless legs', 'Remembering what I read'],
    ],
    ladders: ['zopiclone', 'amitriptyline'],
    points: [
      ['HT7', 'SP6', 'EX-HN1', 'GV20', 'KI6', 'BL62'],
      ['PC6', 'HT7', 'KI3', 'LR3', 'EX-HN3'],
    ],
    better: ['Five nights out of seven.', 'Fell asleep before the news ended.'],
    worse: ['Awake at three every night.', 'Slept four hours at most.'],
  },
  {
    name: 'Numb and tingling hands',
    weight: 3,
    words: [
      ['Numb fingers at night', 'Dropping things', 'Holding a book in bed'],
      ['Tingling thumb and first two fingers', 'Wrist ache', 'Knitting'],
      ['Hands that go to sleep', 'Pain up to the elbow', 'Cycling to work'],
    ],
    ladders: ['paracetamol', 'gabapentin'],
    points: [
      ['PC7', 'PC6', 'LI4', 'TE5', 'HT7'],
      ['PC7', 'LU9', 'LI11', 'SI3', 'GB20'],
    ],
    better: ['Slept without shaking the hand out.', 'Knitted a whole sleeve.'],
    worse: ['Dropped two cups this week.', 'Numb most nights.'],
  },
  {
    name: 'Facial pain',
    oneSided: true,
    weight: 2,
    words: [
      ['Jaw pain on the right', 'Clicking when I chew', 'Eating an apple'],
      ['Aching cheek', 'Ear feels full', 'Singing in the choir'],
      ['Stabbing in the face', 'Dreading the cold wind', 'Brushing my teeth'],
    ],
    ladders: ['amitriptyline', 'ibuprofen'],
    points: [
      ['ST6', 'ST7', 'LI4', 'TE17', 'GB20'],
      ['ST7', 'SI18', 'LI4', 'ST44', 'TE5'],
    ],
    better: ['Ate toast without thinking about it.', 'Jaw quieter, clicks less.'],
    worse: ['Dentist on Tuesday, sore since.', 'Clenching at night again.'],
  },
]
