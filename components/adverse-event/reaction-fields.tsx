import { RadioGroup, TextArea } from '@/components/form/field'
import type { EventGroup } from '@/lib/adverse-event/event-name'
import type { Day } from '@/lib/time/day'
import { AdverseEventFields } from './adverse-event-fields'
import { ReactionKeys } from './reaction-keys'

const CHOICES = [
  { value: 'none', label: 'None' },
  { value: 'some', label: 'Yes' },
  { value: 'not_asked', label: 'Not asked' },
]

const KEYS = { n: 'none', y: 'some', x: 'not_asked' }

type Props = {
  /** What an adverse event can be; without, only the reaction is asked. */
  groups?: EventGroup[]
  today: Day
  /** What a draft holds, by the fields' names; of a new session nothing is chosen. */
  values?: Record<string, string>
}

const PREFIX = 'event.'

/** Any reaction since last time: asked at every session, and recorded in full where it was an adverse event. */
export function ReactionFields({ groups, today, values = {} }: Props) {
  const begun = Object.entries(values).filter(([name, value]) => name.startsWith(PREFIX) && value !== '')
  const event = Object.fromEntries(begun.map(([name, value]) => [name.slice(PREFIX.length), value]))
  return (
    <div className="group/reaction">
      <ReactionKeys keys={KEYS}>
        <RadioGroup
          name="reaction"
          label="Any reaction since last time?"
          hint={
            <span className="hidden md:inline">
              <kbd className="key">n</kbd> none, <kbd className="key">y</kbd> yes, <kbd className="key">x</kbd> not
              asked
            </span>
          }
          choices={CHOICES}
          defaultValue={values.reaction}
        />
      </ReactionKeys>
      <div className="hidden group-has-[[name=reaction][value=some]:checked]/reaction:block">
        <TextArea name="reactionNote" label="What was it?" rows={2} defaultValue={values.reactionNote} />
        {groups && (
          <details open={begun.length > 0}>
            <summary className="link min-h-11 cursor-pointer py-2">Record it as an adverse event</summary>
            <p className="field-hint mt-2">Left empty, none is recorded.</p>
            <AdverseEventFields groups={groups} today={today} prefix={PREFIX} optional defaults={event} />
          </details>
        )}
      </div>
    </div>
  )
}
