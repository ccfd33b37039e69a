/** The edition of this list; it changes with every entry that is added or reworded. Keys are never used again. */
export const RED_FLAGS_VERSION = '2026-11'

/** What a list proposes where a flag is present: an emergency, or an urgent referral. It is said, and never chosen. */
export type Response = 'emergency' | 'urgent'

export type RedFlag = { key: string; group: string; words: string; response: Response; source: string }

const NHS_LIST = 'NICE/CKS-style list (g-care.glos.nhs.uk)'
const ARTICLE = 'clinic article 2022 (Andrea)'
const BOTH = `${NHS_LIST}; ${ARTICLE}`

/** What is asked before a course of treatment and when it gets worse, each with what it may point to and its source. */
export const RED_FLAGS: readonly RedFlag[] = [
  {
    key: 'bowel_incontinence',
    group: 'cauda equina',
    words: 'New bowel incontinence or loss of sphincter tone',
    response: 'emergency',
    source: NHS_LIST,
  },
  {
    key: 'urinary_retention',
    group: 'cauda equina',
    words: 'New urinary retention or incontinence',
    response: 'emergency',
    source: BOTH,
  },
  {
    key: 'saddle_numbness',
    group: 'cauda equina',
    words: 'Numbness around the saddle area',
    response: 'emergency',
    source: NHS_LIST,
  },
  {
    key: 'leg_weakness',
    group: 'cauda equina',
    words: 'Severe or progressive weakness or numbness of the legs',
    response: 'emergency',
    source: BOTH,
  },
  {
    key: 'pain_both_legs',
    group: 'cauda equina',
    words: 'Pain down both legs',
    response: 'emergency',
    source: 'heyneurosurgeon',
  },
  {
    key: 'cannot_walk',
    group: 'severe sciatica',
    words: 'Sudden low back pain so severe that walking is impossible',
    response: 'urgent',
    source: ARTICLE,
  },
  {
    key: 'age_at_first_pain',
    group: 'cancer',
    words: 'First back pain before 20 or after 50 years of age',
    response: 'urgent',
    source: NHS_LIST,
  },
  {
    key: 'history_of_cancer',
    group: 'cancer',
    words: 'History of cancer',
    response: 'urgent',
    source: NHS_LIST,
  },
  {
    key: 'weight_loss',
    group: 'cancer',
    words: 'Unexplained weight loss',
    response: 'urgent',
    source: NHS_LIST,
  },
  {
    key: 'night_pain',
    group: 'cancer',
    words: 'Persistent night pain that no position relieves',
    response: 'urgent',
    source: NHS_LIST,
  },
  {
    key: 'fever',
    group: 'infection',
    words: 'Fever, chills or rigors',
    response: 'urgent',
    source: NHS_LIST,
  },
  {
    key: 'immunosuppression',
    group: 'infection',
    words: 'Immunosuppression, injected drugs or a recent bacterial infection',
    response: 'urgent',
    source: NHS_LIST,
  },
  {
    key: 'major_trauma',
    group: 'fracture',
    words: 'Sudden onset after major trauma',
    response: 'urgent',
    source: NHS_LIST,
  },
  {
    key: 'minor_trauma_osteoporosis',
    group: 'fracture',
    words: 'Minor trauma with osteoporosis or long steroid use',
    response: 'urgent',
    source: NHS_LIST,
  },
  {
    key: 'loin_pain',
    group: 'visceral',
    words: 'Persistent loin pain between T11 and L3',
    response: 'urgent',
    source: ARTICLE,
  },
  {
    key: 'pulsating_mass',
    group: 'visceral',
    words: 'Pulsating abdominal mass',
    response: 'emergency',
    source: 'common practice',
  },
  {
    key: 'pubic_symphysis_pain',
    group: 'pregnancy',
    words: 'Pubic symphysis pain in pregnancy',
    response: 'urgent',
    source: ARTICLE,
  },
]
