/** The order of screens: by day, then by entry. Ids are made in the order of time. */
export const BY_SCREEN = [
  { screen: { screenedOn: 'asc' } },
  { screen: { at: 'asc' } },
  { screen: { id: 'asc' } },
] as const
