const US_ZONES = new Set([
  'America/Adak',
  'America/Anchorage',
  'America/Boise',
  'America/Chicago',
  'America/Denver',
  'America/Detroit',
  'America/Indianapolis',
  'America/Juneau',
  'America/Los_Angeles',
  'America/Louisville',
  'America/Menominee',
  'America/Metlakatla',
  'America/New_York',
  'America/Nome',
  'America/Phoenix',
  'America/Shiprock',
  'America/Sitka',
  'America/Yakutat',
  'Pacific/Honolulu',
])

const US_FAMILIES = ['America/Indiana/', 'America/Kentucky/', 'America/North_Dakota/', 'US/']

/** Whether a time zone (IANA name) is one of the United States. */
export function isUnitedStates(timeZone: string): boolean {
  return US_ZONES.has(timeZone) || US_FAMILIES.some(family => timeZone.startsWith(family))
}
