import { expect, test } from 'vitest'
import { clinicSettingsSchema, setupSchema } from './schema'

const setup = {
  clinicName: 'Specimen Street',
  timeZone: 'Europe/London',
  ownerName: 'O. Sample',
  email: 'owner@example.org',
  password: 'maple kettle orbit',
}

const settings = {
  name: 'Specimen Street',
  timeZone: 'Europe/London',
  smallChange: '0.5',
  moderateChange: '1',
  largeChange: '1.50',
  chartUpIsBetter: '0',
  earlierScoresInView: '1',
  painRating: '1',
  globalChange: '0',
  reviewSessions: '8, 4',
  letterhead: ' 1 Sample Street\r\nLondon ',
  version: '3',
}

const wrongIn = (schema: typeof setupSchema | typeof clinicSettingsSchema, form: object) => [
  ...new Set(schema.safeParse(form).error?.issues.map(issue => issue.path[0])),
]

test('a whole set-up form is taken', () => {
  expect(wrongIn(setupSchema, setup)).toEqual([])
})

test.each(['Mars/Olympus', 'London', '', '+01:00', 'Europe/London; DROP', '<script>'])(
  '%j is no time zone',
  timeZone => {
    expect(wrongIn(setupSchema, { ...setup, timeZone })).toEqual(['timeZone'])
  },
)

test.each(['UTC', 'Asia/Kathmandu', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+5'])(
  '%s is a time zone',
  timeZone => {
    expect(wrongIn(setupSchema, { ...setup, timeZone })).toEqual([])
  },
)

test.each([
  ['too short', 'fourteen chars'],
  ['too long', 'ab c'.repeat(33)],
  ['common', 'passwordpassword'],
  ['the clinic’s name', 'Specimen Street'],
  ['the address', 'owner@example.org'],
])('a password that is %s is refused', (_, password) => {
  expect(wrongIn(setupSchema, { ...setup, password })).toEqual(['password'])
})

test('all that is missing is said at once, each beside its field', () => {
  const empty = { clinicName: ' ', timeZone: '', ownerName: '', email: '', password: '' }
  const all = ['clinicName', 'email', 'ownerName', 'password', 'timeZone']
  expect(wrongIn(setupSchema, empty).sort()).toEqual(all)
  expect(wrongIn(setupSchema, {}).sort()).toEqual(all)
  expect(wrongIn(setupSchema, { ...setup, clinicName: 'a'.repeat(121) })).toEqual(['clinicName'])
})

test('thresholds come in as scale points and are kept as hundredths', () => {
  expect(clinicSettingsSchema.parse(settings)).toMatchObject({
    smallChange: 50,
    moderateChange: 100,
    largeChange: 150,
    chartUpIsBetter: false,
    earlierScoresInView: true,
    painRating: true,
    globalChange: false,
    reviewSessions: '4,8',
    letterhead: '1 Sample Street\nLondon',
    version: 3,
  })
  // 0.29 and 0.57 are not exact in floating point: times 100 they fall short of a whole number.
  const odd = clinicSettingsSchema.parse({ ...settings, smallChange: '0.29', moderateChange: '0.57' })
  expect([odd.smallChange, odd.moderateChange]).toEqual([29, 57])
})

test.each(['', '0', '0.001', '-1', 'half', '6.01', '7', '1e0', ',5'])('%j is no threshold', smallChange => {
  expect(wrongIn(clinicSettingsSchema, { ...settings, smallChange })).toContain('smallChange')
})

test.each([
  ['1', '1', '1.5', ['smallChange']],
  ['0.5', '1.5', '1.5', ['largeChange']],
  ['1.5', '1', '0.5', ['smallChange', 'largeChange']],
])('thresholds that do not rise (%s, %s, %s) are refused at %j', (smallChange, moderateChange, largeChange, fields) => {
  const form = { ...settings, smallChange, moderateChange, largeChange }
  expect(wrongIn(clinicSettingsSchema, form)).toEqual(fields)
})

test('review points that are no sessions are refused beside their field; none at all are taken', () => {
  expect(wrongIn(clinicSettingsSchema, { ...settings, reviewSessions: '4, later' })).toEqual(['reviewSessions'])
  expect(clinicSettingsSchema.parse({ ...settings, reviewSessions: '' }).reviewSessions).toBe('')
})
