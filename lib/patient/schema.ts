import { z } from 'zod'
import { day, optionalText, requiredText, version } from '@/lib/form/fields'
import { EARLIEST_BIRTH } from './earliest-birth'

/** The shortest numbers in use have six digits with their area code. */
const isPhone = (text: string) => text === '' || (text.match(/\d/g) ?? []).length >= 6

const isEmail = (text: string) => text === '' || z.email().safeParse(text).success

const person = {
  givenName: requiredText(100, 'Type the given name.'),
  familyName: requiredText(100, 'Type the family name.'),
  birthDate: day('Type the birth date.').refine(
    birthDate => birthDate >= EARLIEST_BIRTH,
    'This birth date is before 1900. Check the year.',
  ),
  reference: optionalText(30),
  phone: optionalText(60).refine(isPhone, 'This is not a complete phone number.'),
  email: optionalText(254).refine(isEmail, 'This is not a complete e-mail address.'),
  address: optionalText(500),
  gp: optionalText(200),
  note: optionalText(4000),
}

/** A new patient. `anyway` says that a likely duplicate was looked at and is another person. */
export const newPatientSchema = z.object({
  ...person,
  submission: z.uuid(),
  anyway: z.preprocess(value => value === '1', z.boolean()),
})

export type NewPatientInput = z.output<typeof newPatientSchema>

/** A correction of a patient's facts, with the version that the form was opened on. */
export const amendPatientSchema = z.object({ ...person, submission: z.uuid(), reason: optionalText(300), version })

export type AmendPatientInput = z.output<typeof amendPatientSchema>
