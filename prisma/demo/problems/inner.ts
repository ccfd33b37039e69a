import type { Problem } from './problem'

export const INNER: readonly Problem[] = [
  {
    name: 'Irritable bowel',
    weight: 6,
    words: [
      ['Cramps after I eat', 'Bloated like a drum', 'Eating out with friends'],
      ['Rushing to the toilet', 'Rumbling stomach', 'Long car journeys'],
      ['Tummy pain', 'Constipated for days', 'Wearing my work trousers'],
    ],
    childWords: [['Belly ache before school', 'Feeling sick at breakfast', 'PE lessons']],
    ladders: ['mebeverine', 'loperamide'],
    points: [
      ['ST25', 'ST36', 'CV12', 'CV6', 'LR3', 'SP4'],
      ['ST25', 'ST37', 'SP6', 'SP15', 'LI4', 'LR3'],
    ],
    better: ['Ate out and enjoyed it.', 'Two days of cramps instead of five.'],
    worse: ['Bad after a wedding buffet.', 'Cramps most mornings.'],
  },
  {
    name: 'Period pain',
    who: 'women',
    weight: 4,
    words: [
      ['Cramps that double me up', 'Sore back with it', 'Going to work on day one'],
      ['Heavy dragging pain', 'Feeling faint', 'Running with my club'],
      ['Period pain', 'Moody the week before', 'Looking after my toddler'],
    ],
    ladders: ['naproxen', 'paracetamol', 'ibuprofen'],
    points: [
      ['SP6', 'SP8', 'CV4', 'ST29', 'LR3', 'LI4'],
      ['SP10', 'SP6', 'CV6', 'BL32', 'KI3'],
    ],
    better: ['Worked through day one.', 'A hot-water bottle was enough.'],
    worse: ['Had to come home on day one.', 'Heavier and longer this month.'],
  },
  {
    name: 'Menopausal hot flushes',
    who: 'women',
    weight: 6,
    words: [
      ['Hot flushes', 'Night sweats', 'Getting through a meeting without a fan'],
      ['Waves of heat, ten a day', 'Waking drenched', 'Wearing a jumper'],
      ['Flushing in front of people', 'Low mood', 'Going to the theatre'],
    ],
    ladders: ['hrt', 'sertraline'],
    points: [
      ['KI3', 'KI6', 'HT6', 'SP6', 'CV4', 'LI11'],
      ['KI7', 'LU7', 'KI6', 'LR3', 'HT7', 'GV20'],
    ],
    better: ['Half as many at night.', 'Slept through twice.', 'Sat through a film.'],
    worse: ['Drenched three nights running.', 'More flushes in the warm weather.'],
  },
  {
    name: 'Hay fever',
    weight: 4,
    words: [
      ['Sneezing fits', 'Itchy eyes', 'Sitting in the garden'],
      ['Streaming nose', 'Blocked at night', 'Cutting the grass'],
      ['Nose running all day', 'Scratchy eyes', 'Having the window open'],
    ],
    childWords: [['Runny nose all day', 'Scratchy eyes', 'Playing outside after school']],
    ladders: ['cetirizine', 'nasal spray'],
    points: [
      ['LI20', 'EX-HN3', 'LI4', 'LU7', 'ST36'],
      ['LI20', 'GB20', 'LI11', 'LI4', 'LU9'],
    ],
    better: ['Sat outside without a tissue.', 'Eyes stopped itching.'],
    worse: ['Grass pollen high, streaming all week.', 'Eyes red and sore.'],
  },
  {
    name: 'Tiredness after a virus',
    weight: 5,
    words: [
      ['Exhausted by lunchtime', 'Brain fog', 'Walking to the shops and back'],
      ['No energy at all', 'Aching all over', 'Working a full day'],
      ['Heavy limbs', 'Dizzy when I stand', 'Hoovering the flat'],
    ],
    ladders: ['paracetamol', 'none taken'],
    points: [
      ['ST36', 'SP6', 'CV6', 'LU9', 'GV20'],
      ['ST36', 'KI3', 'CV4', 'BL20', 'BL23', 'SP3'],
    ],
    better: ['Managed the shops and back.', 'Worked three half days.'],
    worse: ['Overdid it on Sunday, two days in bed.', 'Fog heavier this week.'],
  },
  {
    name: 'Sinus trouble',
    weight: 3,
    words: [
      ['Pressure behind my cheeks', 'Blocked nose', 'Bending down to tie my shoes'],
      ['Face feels full', 'No sense of smell', 'Enjoying my food'],
      ['Catarrh all winter', 'Cough at night', 'Singing'],
    ],
    ladders: ['nasal spray', 'paracetamol'],
    points: [
      ['LI20', 'BL2', 'ST3', 'LI4', 'EX-HN3'],
      ['LI20', 'ST2', 'GB20', 'LU7', 'ST40'],
    ],
    better: ['Could smell the coffee.', 'Clear on both sides by the evening.'],
    worse: ['A cold on top of it.', 'Blocked at night again.'],
  },
]
