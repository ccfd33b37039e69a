import type { ReactNode } from 'react'
import { type Choice, Field, RadioGroup } from '@/components/form/field'
import type { ReferenceList } from '@/lib/generated/prisma/enums'
import { APPLIES_WORDS, LEVEL_WORDS, POSITION_WORDS, RESPONSE_WORDS } from '@/lib/reference/lists'

const choicesOf = (words: Record<string, string>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

function Level() {
  return (
    <RadioGroup
      name="level"
      label="How far does it go?"
      hint="All of them advise. Only a stop asks for a written reason to go on."
      choices={choicesOf(LEVEL_WORDS)}
    />
  )
}

/** What is asked of a new entry, list by list. */
const FIELDS: Record<ReferenceList, ReactNode> = {
  point: (
    <>
      <Field name="code" label="Code" hint="Letters of your own and a number, such as KNEE1." maxLength={20} />
      <Field name="words" label="Name" />
      <RadioGroup name="kind" label="Where does it lie?" choices={choicesOf(POSITION_WORDS)} />
    </>
  ),
  point_caution: (
    <>
      <Field name="detail" label="Points" hint="Codes, such as LI4, CV3-CV7, or one of your own." />
      <Level />
      <RadioGroup name="kind" label="When does it apply?" choices={choicesOf(APPLIES_WORDS)} />
      <Field name="reason" label="Why?" />
    </>
  ),
  safety_flag: (
    <>
      <Field name="words" label="Flag" hint="A standing fact about a patient that treatment has to heed." />
      <Field name="detail" label="What it means for the treatment" />
      <Level />
    </>
  ),
  red_flag: (
    <>
      <Field name="words" label="What is asked" />
      <Field name="kind" label="Group" hint="Such as infection, or fracture." />
      <RadioGroup name="level" label="What does it ask for?" choices={choicesOf(RESPONSE_WORDS)} />
    </>
  ),
  adverse_event: (
    <>
      <Field name="words" label="Event" />
      <Field name="kind" label="Category" hint="Such as needle site, or general." />
    </>
  ),
}

export function EntryFields({ list }: { list: ReferenceList }) {
  return FIELDS[list]
}
