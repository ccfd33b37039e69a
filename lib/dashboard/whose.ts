/** Whose courses the dashboard shows. */
export type Whose = 'own' | 'clinic'

/** What the address asks for; whatever it is, something can be shown. */
export const whoseOf = (asked: unknown): Whose => (asked === 'clinic' ? 'clinic' : 'own')
