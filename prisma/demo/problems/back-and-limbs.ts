import type { Problem } from './problem'

export const BACK_AND_LIMBS: readonly Problem[] = [
  {
    name: 'Low back pain',
    weight: 14,
    words: [
      ['Aching low back', 'Stiff first thing in the morning', 'Digging the allotment'],
      ['Sharp pain when I bend', "Can't get comfortable at night", 'Lifting my grandson'],
      ['Back going into spasm', 'Tired from not sleeping', 'Sitting through a whole shift'],
      ['Dull pain across the belt line', 'Pain in my right hip', 'Walking round the park with the dog'],
      ['My back, all day long', 'Feeling fed up with it', 'Standing to cook a meal'],
    ],
    ladders: ['ibuprofen', 'paracetamol', 'codeine', 'naproxen'],
    points: [
      ['BL23', 'BL25', 'BL40', 'BL60', 'KI3', 'GV4'],
      ['BL23', 'BL26', 'BL40', 'GB30', 'SI3', 'BL62'],
      ['BL24', 'BL25', 'GB34', 'BL57', 'GV3', 'KI3'],
    ],
    better: [
      'Dug for an hour without paying for it.',
      'Put socks on standing up.',
      'Morning stiffness gone by breakfast.',
    ],
    worse: ['Worse since a long drive.', 'Lifted a washing machine on Saturday, sore since.'],
  },
  {
    name: 'Sciatica',
    oneSided: true,
    weight: 8,
    words: [
      ['Pain down the back of my left leg', 'Pins and needles in my foot', 'Driving for more than 20 minutes'],
      ['Burning down the leg', 'Numb little toe', 'Sitting at my desk'],
      ['Electric shocks from hip to ankle', 'Weak when I go up stairs', 'Five-a-side on Thursdays'],
      ['Leg pain that wakes me', 'Sore buttock when I sit', 'Getting in and out of the van'],
    ],
    ladders: ['naproxen', 'amitriptyline', 'gabapentin', 'codeine'],
    points: [
      ['BL25', 'GB30', 'BL36', 'BL40', 'GB34', 'BL60'],
      ['BL54', 'GB30', 'GB31', 'GB34', 'GB39', 'GB41'],
    ],
    better: ['Drove to Leeds and back.', 'Pain stops at the knee now.', 'Foot no longer numb.'],
    worse: ['Flared after a day in the van.', 'Pins and needles back in the foot.'],
  },
  {
    name: 'Neck pain',
    weight: 9,
    words: [
      ['Stiff neck', 'Headache by the afternoon', 'Looking over my shoulder to reverse the car'],
      ['Pain between my neck and shoulder', 'Tingling in my right hand', 'Typing for a morning'],
      ['Neck that cracks and aches', "Can't find a pillow that works", 'Playing the violin'],
      ['Tight shoulders, like a coat hanger', 'Jaw clenching', 'Carrying the shopping home'],
    ],
    ladders: ['ibuprofen', 'paracetamol', 'amitriptyline'],
    points: [
      ['GB20', 'GB21', 'SI3', 'BL10', 'LI4', 'LU7'],
      ['GB20', 'BL10', 'SI14', 'TE5', 'GB39', 'GV14'],
    ],
    better: ['Turned to reverse the car without thinking.', 'Shoulders felt lower all week.'],
    worse: ['Two long days at the screen, tight again.', 'Slept badly on a sofa bed.'],
  },
  {
    name: 'Frozen shoulder',
    oneSided: true,
    weight: 5,
    words: [
      ["Can't lift my arm above the shoulder", 'Pain when I roll on to it at night', 'Reaching for the seat belt'],
      ['Deep ache in the left shoulder', 'Arm feels weak', 'Reaching the top shelf at work'],
      ['Catching pain in my shoulder', 'Waking three times a night', 'Swimming front crawl'],
    ],
    ladders: ['naproxen', 'paracetamol', 'codeine'],
    points: [
      ['LI15', 'TE14', 'SI9', 'ST38', 'LI11', 'LI4'],
      ['LI15', 'LI16', 'SI10', 'SI11', 'TE5', 'GB34'],
    ],
    better: ['Hung the washing out with both arms.', 'Slept on the bad side for an hour.'],
    worse: ['Jarred it catching a cup.', 'Night pain back since the weekend.'],
  },
  {
    name: 'Knee osteoarthritis',
    oneSided: true,
    weight: 9,
    words: [
      ['Pain inside the right knee', 'Knee gives way', 'Coming down stairs'],
      ['Both knees ache', 'Stiff after sitting', 'Walking to the bus stop'],
      ['Grinding knee', 'Swelling by the evening', 'Kneeling in church'],
      ['Knee pain when the weather turns', 'Ankle sore from limping', 'Bowls on a Wednesday'],
    ],
    ladders: ['paracetamol', 'naproxen', 'ibuprofen gel', 'codeine'],
    points: [
      ['ST35', 'EX-LE4', 'ST36', 'SP9', 'GB34', 'SP10'],
      ['ST34', 'ST35', 'EX-LE2', 'SP10', 'LR8', 'KI10'],
    ],
    better: ['Came downstairs one foot after the other.', 'Walked to the bus stop without the stick.'],
    worse: ['Twisted it on a kerb.', 'Swollen again after the garden centre.'],
  },
  {
    name: 'Tennis elbow',
    oneSided: true,
    weight: 4,
    words: [
      ['Pain outside my elbow', 'Weak grip', 'Lifting a full kettle'],
      ['Elbow that burns', 'Sore forearm', 'Using a screwdriver'],
      ['Sharp elbow pain', 'Stiff wrist in the mornings', 'Racket sports'],
    ],
    ladders: ['ibuprofen gel', 'ibuprofen'],
    points: [
      ['LI10', 'LI11', 'LI12', 'LU5', 'LI4', 'TE5'],
      ['LI11', 'LI10', 'SI3', 'TE10', 'GB34'],
    ],
    better: ['Poured the kettle one-handed.', 'Grip stronger on both sides.'],
    worse: ['Painted a ceiling, paid for it.', 'Sore after a day of typing.'],
  },
  {
    name: 'Plantar heel pain',
    oneSided: true,
    weight: 4,
    words: [
      ['Heel like stepping on a stone', 'Tight calves', 'My first steps in the morning'],
      ['Pain under my left foot', 'Hobbling after I sit down', 'Running for the train'],
      ['Sore arch', 'Aching ankles', 'A whole shift on the ward'],
    ],
    ladders: ['ibuprofen', 'ibuprofen gel'],
    points: [
      ['KI3', 'BL60', 'BL57', 'SP6', 'KI1'],
      ['BL57', 'BL58', 'KI3', 'KI6', 'BL62'],
    ],
    better: ['First steps in the morning almost easy.', 'Did a whole shift in the new shoes.'],
    worse: ['Barefoot on tiles on holiday, sore.', 'Ran for a train, limping since.'],
  },
  {
    name: 'Hip pain',
    oneSided: true,
    weight: 4,
    words: [
      ['Pain on the outside of my hip', "Can't lie on my left side", 'Climbing over a stile'],
      ['Groin ache', 'Limping by the afternoon', 'Putting my socks on'],
      ['Stiff hips', 'Low back joins in', 'Yoga class'],
    ],
    ladders: ['paracetamol', 'naproxen'],
    points: [
      ['GB29', 'GB30', 'GB31', 'GB34', 'GB41', 'BL54'],
      ['GB30', 'BL36', 'SP12', 'ST31', 'LR8', 'GB39'],
    ],
    better: ['Lay on the bad side until three.', 'Got over the stile.'],
    worse: ['Long walk on the beach, sore for two days.', 'Limping more this week.'],
  },
]
