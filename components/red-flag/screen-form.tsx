import type { ReactNode } from 'react'
import { Field, RadioGroup, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { FormAction } from '@/lib/form/state'
import { SHOWN } from '@/lib/red-flag/field-names'
import type { RedFlag } from '@/lib/red-flag/reference'
import { OCCASION_WORDS } from '@/lib/red-flag/words'
import type { Day } from '@/lib/time/day'
import { FlagQuestion } from './flag-question'
import { RestAbsent } from './rest-absent'

const OCCASIONS = Object.entries(OCCASION_WORDS).map(([value, label]) => ({ value, label }))

type Props = {
  action: FormAction
  flags: RedFlag[]
  /** What stands beside a flag that an earlier screen left open, by its key. */
  open: Record<string, string>
  today: Day
  submissionKey: ReactNode
}

/** Asks each red flag. Nothing is chosen beforehand, and what is left alone is kept as not asked. */
export function ScreenForm({ action, flags, open, today, submissionKey }: Props) {
  const groups = [...new Set(flags.map(({ group }) => group))]
  return (
    <Form action={action}>
      {submissionKey}
      <input type="hidden" name={SHOWN} value={flags.map(({ key }) => key).join(' ')} />
      <RadioGroup name="occasion" label="Occasion" choices={OCCASIONS} />
      <Field name="screenedOn" label="Day" type="date" max={today} defaultValue={today} className="max-w-56" />
      <p className="mb-4 text-second">What you leave alone is kept as not asked.</p>
      {groups.map(group => (
        <section key={group} aria-label={group} className="mb-6">
          <h3 className="section-title first-letter:uppercase">{group}</h3>
          {flags
            .filter(flag => flag.group === group)
            .map(flag => (
              <FlagQuestion key={flag.key} flag={flag} open={open[flag.key]} />
            ))}
        </section>
      ))}
      <RestAbsent of={flags.length} />
      <TextArea name="note" label="Note" optional rows={2} />
      <SubmitButton pending="Saving …">Save screen</SubmitButton>
    </Form>
  )
}
