import type { Comparator, PublishedEvents } from './report'

const CACTUS =
  'Paterson C and others, "Acupuncture for frequent attenders with medically unexplained symptoms: a randomised ' +
  'controlled trial (CACTUS study)", Br J Gen Pract 2011;61:e295-e305, doi:10.3399/bjgp11X572689'

const unstated = { n_baseline: null, n_followup: null, spread: '', spread_kind: '', note: '' }

/** What others measured with MYMOP, the control arm of the trial included: what changed without acupuncture. */
export const COMPARATORS: readonly Comparator[] = [
  {
    study: 'Fixler 2012',
    setting: 'acupuncture in a London general practice',
    n_baseline: 47,
    n_followup: 47,
    timing: 'before treatment 1, start of treatment 6',
    measure: 'profile',
    improvement: 1.6,
    spread: '1.3',
    spread_kind: 'sd_of_change',
    note: '74% had the problem over 1 year',
    source:
      'Fixler M, Ogden C, Moir F, Polley MJ, "Patient experience of acupuncture provision in a GP practice", ' +
      'Complement Ther Clin Pract 2012;18:140-144',
  },
  {
    ...unstated,
    study: 'CACTUS 2011 acupuncture arm',
    setting: 'five-element acupuncture, GP patients, RCT',
    n_baseline: 40,
    timing: '26 weeks',
    measure: 'profile',
    improvement: 1.0,
    spread: '0.4 to 1.5',
    spread_kind: 'ci95',
    note: 'RCT of 80; 89% answered at 26 weeks',
    source: CACTUS,
  },
  {
    ...unstated,
    study: 'CACTUS 2011 control arm',
    setting: 'usual care',
    n_baseline: 40,
    timing: '26 weeks',
    measure: 'profile',
    improvement: 0.6,
    spread: '0.3 to 0.9',
    spread_kind: 'ci95',
    note: 'what changed without acupuncture',
    source: CACTUS,
  },
  {
    study: 'Thompson 2016',
    setting: 'homeopathic hospital, Bristol',
    n_baseline: 198,
    n_followup: 198,
    timing: '1 to 5 visits',
    measure: 'profile',
    improvement: 1.24,
    spread: '1.04 to 1.44',
    spread_kind: 'ci95',
    note: 'baseline median 4.25 (IQR 3.50 to 5.00); last observation carried forward',
    source:
      'Thompson E, Viksveen P, Barron S, "A patient reported outcome measure in homeopathic clinical practice for ' +
      'long-term conditions", Homeopathy 2016;105:309-317, doi:10.1016/j.homp.2016.05.001',
  },
  {
    study: 'Lowe 2024 multi-practice',
    setting: 'UK private acupuncture',
    n_baseline: 233,
    n_followup: 144,
    timing: 'up to 6 months',
    measure: 'percent_of_baseline',
    improvement: '24.5 to 43.0',
    spread: '',
    spread_kind: 'range',
    note: '61.8% followed up; over 90% improved on global change, over 51% when the missing are counted',
    source:
      'Lowe N, Permyakova N, Dutton R, "A clinical audit of patient outcomes in real-world acupuncture practice", ' +
      'Acupunct Med 2024, doi:10.1177/09645284241248471',
  },
  {
    ...unstated,
    study: 'Lowe 2024 single practice',
    setting: 'UK private acupuncture',
    n_baseline: 51,
    n_followup: 51,
    timing: '18 months of routine use',
    measure: 'percent_over_1_point',
    improvement: 79,
    source:
      '"A clinical audit in a UK-based acupuncture private practice: assessing patient demographics, outcomes and ' +
      'experience", Acupunct Med 2024, doi:10.1177/09645284241248470',
  },
  {
    ...unstated,
    study: 'Hsu 2014',
    setting: 'teaching clinic, New England',
    n_baseline: 287,
    n_followup: 59,
    timing: 'week 6',
    measure: 'percent_improved',
    improvement: 57.6,
    note: '20.6% followed up',
    source:
      'Hsu KY, Dunn JE, Bradshaw YS, Conboy L, "Lessons from an acupuncture teaching clinic: patient characteristics ' +
      'and pain management effectiveness", Explore (NY) 2014;10:284-293',
  },
]

/** Beside the clinic's own rate: minor events, 2,178 less 43 significant ones, in 31,822 consultations. */
export const PUBLISHED_EVENTS: PublishedEvents = {
  study: 'White 2001',
  setting: '78 doctors and physiotherapists in the UK, each month asked about every event, however small',
  sessions: 31_822,
  per_10000: 671,
  note: 'Minor events; significant ones come on top, 14 per 10,000. Nobody was seriously harmed.',
  source:
    'White A, Hayhoe S, Hart A, Ernst E, "Survey of adverse events following acupuncture (SAFA): a prospective study of ' +
    '32,000 consultations", Acupunct Med 2001;19:84-92',
}
