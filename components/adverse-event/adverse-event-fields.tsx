import { type Choice, Field, RadioGroup, Select, TextArea } from '@/components/form/field'
import type { EventGroup } from '@/lib/adverse-event/event-name'
import type { EventField } from '@/lib/adverse-event/schema'
import { CAUSALITY_WORDS, choicesOf, OUTCOME_WORDS, SERIOUS_MEANS, SEVERITY_WORDS } from '@/lib/adverse-event/words'
import type { Day } from '@/lib/time/day'
import { EventSelect } from './event-select'

/** What the fields hold already, as a form sends it, by their names without a prefix. */
export type EventValues = Partial<Record<EventField, string>>

type Props = {
  groups: EventGroup[]
  today: Day
  /** What comes before each field's name, where they stand inside another form. */
  prefix?: string
  /** Whether all of it may stay empty: then each answer can be taken back. */
  optional?: boolean
  /** What the record says, where it is corrected, or a draft; of a new one nothing is chosen. */
  defaults?: EventValues
}

const YES_NO: Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** The questions about one adverse event. */
export function AdverseEventFields({ groups, today, prefix = '', optional = false, defaults }: Props) {
  const name = (field: string) => `${prefix}${field}`
  return (
    <div className="group/event">
      <Field
        name={name('occurredOn')}
        label="Day it happened"
        type="date"
        max={today}
        defaultValue={defaults?.occurredOn}
        className="max-w-56"
      />
      <EventSelect name={name('event')} groups={groups} defaultValue={defaults?.event} />
      <TextArea
        name={name('description')}
        label="Description"
        hint="What was seen, where, and how long it lasted. Needed where nothing in the list fits."
        optional
        rows={3}
        defaultValue={defaults?.description}
      />
      <Ask
        name={name('severity')}
        label="How bad was it for the patient?"
        choices={choicesOf(SEVERITY_WORDS)}
        defaultValue={defaults?.severity}
        clearable={optional}
      />
      <Ask
        name={name('serious')}
        label="Was it serious?"
        hint={SERIOUS_MEANS}
        choices={YES_NO}
        defaultValue={defaults?.serious}
        clearable={optional}
      />
      <Ask
        name={name('causality')}
        label="How likely is it that the treatment caused it?"
        choices={choicesOf(CAUSALITY_WORDS)}
        defaultValue={defaults?.causality}
        clearable={optional}
      />
      <TextArea
        name={name('action')}
        label="What was done"
        hint="First aid, advice, a referral, a change to the treatment."
        optional
        rows={2}
        defaultValue={defaults?.action}
      />
      <Ask
        name={name('outcome')}
        label="How did it come out?"
        choices={choicesOf(OUTCOME_WORDS)}
        defaultValue={defaults?.outcome}
        clearable={optional}
      />
      <div className="hidden group-has-[[value=resolved]:checked]/event:block has-[[aria-invalid]]:block">
        <Field
          name={name('resolvedOn')}
          label="Resolved on"
          hint="Leave it empty if nobody knows the day."
          type="date"
          optional
          max={today}
          defaultValue={defaults?.resolvedOn}
          className="max-w-56"
        />
      </div>
    </div>
  )
}

type AskProps = {
  name: string
  label: string
  hint?: string
  choices: Choice[]
  defaultValue?: string
  clearable: boolean
}

/** A question: large buttons, or a list that can be set back to nothing where all of it may stay empty. */
function Ask({ clearable, ...question }: AskProps) {
  return clearable ? <Select {...question} empty="Choose" /> : <RadioGroup {...question} />
}
