/** Which limb a flag is about, as the record keeps it. */
export const LIMBS = ['left arm', 'right arm', 'both arms', 'left leg', 'right leg', 'both legs'] as const

export type Limb = (typeof LIMBS)[number]
