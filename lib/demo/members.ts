/** The people who work at the demo clinic, for its sign-in page. They share one password, which guards nothing. */
export const DEMO_PASSWORD = 'courseline demo clinic'

export const DEMO_CLINIC = { name: 'Sample Street Clinic (synthetic)', timeZone: 'Europe/London' } as const

export const DEMO_MEMBERS = [
  { name: 'Alex Example', email: 'owner@example.org', role: 'owner' },
  { name: 'Sam Specimen', email: 'sam@example.org', role: 'practitioner' },
  { name: 'Kim Placeholder', email: 'kim@example.org', role: 'practitioner' },
] as const
