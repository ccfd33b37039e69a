import type { ReactNode } from 'react'
import { Select } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import type { FlagChoice } from '@/lib/safety-flag/view'
import { LEVEL_WORDS } from '@/lib/safety-flag/words'
import type { Day } from '@/lib/time/day'
import { DetailField, DueDateField, LimbField, SinceField, SiteField } from './flag-fields'

type Props = { action: FormAction; choices: FlagChoice[]; today: Day; submissionKey: ReactNode }

/** Adds a flag. Only the fields that the chosen flag asks for are shown; it needs no script for that. */
export function AddFlagForm({ action, choices, today, submissionKey }: Props) {
  const options = choices.map(({ flag, words, level, effect }) => ({
    value: flag,
    label: `${words} (${(effect || LEVEL_WORDS[level]).toLowerCase()})`,
  }))
  return (
    <Form action={action} className="group/flag">
      {submissionKey}
      <Select name="flag" label="What applies" choices={options} empty="Choose a flag" />
      <div className="hidden group-has-[option[value=pregnancy]:checked]/flag:block">
        <DueDateField />
      </div>
      <div className="hidden group-has-[option[value=lymphoedema]:checked]/flag:block">
        <LimbField />
      </div>
      <div className="hidden group-has-[option[value=infected\_skin]:checked]/flag:block">
        <SiteField />
      </div>
      <div className="group-has-[option:is([value=''],[value=lymphoedema],[value=infected\_skin]):checked]/flag:hidden">
        <DetailField />
      </div>
      <div className="group-has-[option[value='']:checked]/flag:hidden">
        <SinceField today={today} />
      </div>
      <SubmitButton pending="Adding …">Add flag</SubmitButton>
    </Form>
  )
}
