import type { Modality } from '@/lib/session/modalities'

/** What a treatment has to heed of the patient. */
export type Heeded = { pregnant: boolean; without: readonly Modality[]; deepestMm: number }

export const NOTHING_HEEDED: Heeded = { pregnant: false, without: [], deepestMm: 50 }

/** Points that lists of cautions keep out of a pregnancy, among those of the demo's problems. */
export const LEFT_OUT_IN_PREGNANCY =
  'LI4 SP6 BL60 BL67 GB21 LR3 CV3 CV4 CV5 CV6 CV7 BL27 BL28 BL29 BL30 BL31 BL32 BL33 BL34 ST25 ST29'.split(' ')

/** What the standing flags of a patient mean for the treatment. */
export function heededOf(flags: readonly { flag: string }[]): Heeded {
  const has = (key: string) => flags.some(({ flag }) => flag === key)
  const [pregnant, bleeds] = [has('pregnancy'), has('anticoagulant')]
  const without: Modality[] = []
  if (pregnant || has('pacemaker')) without.push('electroacupuncture')
  if (bleeds) without.push('cupping', 'dry_needling')
  return { pregnant, without, deepestMm: bleeds ? 15 : NOTHING_HEEDED.deepestMm }
}
