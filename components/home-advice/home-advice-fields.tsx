'use client'

import { useTicked } from '@/components/form/check-group'
import { Field, RadioGroup } from '@/components/form/field'
import { useFormContext } from '@/components/form/form'
import type { AdviceChoice } from '@/lib/home-advice/data'
import { AdviceChecks } from './advice-checks'

const DONE = [
  { value: 'yes', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No' },
  { value: 'not_asked', label: 'Not asked' },
]

type Props = {
  library: AdviceChoice[]
  /** What was given last time; where nothing was, nothing is asked. */
  lastGiven: { title: string }[]
  /** What a draft holds: the answer, its note, the ids joined by commas. */
  defaults?: { homeDone?: string; homeNote?: string; homeAdvice?: string }
}

/** For a session's form: whether the advice of last time got done, and what goes home with the patient today. */
export function HomeAdviceFields({ library, lastGiven, defaults = {} }: Props) {
  const { state } = useFormContext()
  const error = state.errors.find(({ field }) => field === 'homeAdvice')?.message
  const ticked = useTicked('homeAdvice', defaults.homeAdvice)
  return (
    <section aria-labelledby="home-title">
      <h3 id="home-title" className="mb-3 font-semibold">
        At home
      </h3>
      {lastGiven.length > 0 && (
        <>
          <RadioGroup
            name="homeDone"
            label="Did what was advised last time get done?"
            hint={lastGiven.map(({ title }) => title).join(', ')}
            optional
            choices={DONE}
            defaultValue={defaults.homeDone}
          />
          <Field name="homeNote" label="How it went" optional defaultValue={defaults.homeNote} />
        </>
      )}
      <div id="homeAdvice" tabIndex={-1}>
        {error && <p className="field-error">{error}</p>}
        <AdviceChecks library={library} ticked={ticked} />
      </div>
    </section>
  )
}
