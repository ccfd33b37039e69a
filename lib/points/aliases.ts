/** How people write what a code begins with, letters only and folded. */
const WRITTEN: Record<string, string> = {
  LU: 'lu lung',
  LI: 'li co colon largeintestine',
  ST: 'st stomach',
  SP: 'sp spleen',
  HT: 'ht h he heart',
  SI: 'si smallintestine',
  BL: 'bl b ub bladder urinarybladder',
  KI: 'ki k kid kidney',
  PC: 'pc p pe hc cx pericardium',
  TE: 'te tb tw th sj sanjiao tripleenergizer tripleenergiser tripleburner triplewarmer tripleheater',
  GB: 'gb g gallbladder',
  LR: 'lr lv liv liver',
  GV: 'gv du dm dumai governorvessel governingvessel',
  CV: 'cv ren rn rm renmai conceptionvessel',
  'EX-HN': 'exhn extrahn',
  'EX-CA': 'exca extraca',
  'EX-B': 'exb extrab',
  'EX-UE': 'exue extraue',
  'EX-LE': 'exle extrale',
}

const PREFIX_OF = new Map(
  Object.entries(WRITTEN).flatMap(([prefix, written]) => written.split(' ').map(alias => [alias, prefix] as const)),
)

/** What a code begins with, from how it is written, folded: "ub" is BL. Undefined where it is no channel. */
export const prefixOf = (written: string): string | undefined => PREFIX_OF.get(written)

/** All the ways in which a code may begin, for guessing what was meant. */
export const writtenPrefixes = (): Iterable<[written: string, prefix: string]> => PREFIX_OF.entries()

/** Other names of points, folded, beside those of the list. */
export const OTHER_NAMES: readonly [name: string, code: string][] = [
  ['huatuojiaji', 'EX-B2'],
  ['huatuo', 'EX-B2'],
  ['htjj', 'EX-B2'],
  ['tanzhong', 'CV17'],
  ['shanzhong', 'CV17'],
  ['renzhong', 'GV26'],
  ['zanzhu', 'BL2'],
  ['gaohuangshu', 'BL43'],
  ['bailao', 'EX-HN15'],
  ['shiqizhuixia', 'EX-B8'],
  ['lanweixue', 'EX-LE7'],
  ['dannangxue', 'EX-LE6'],
  ['luozhen', 'EX-UE8'],
]
