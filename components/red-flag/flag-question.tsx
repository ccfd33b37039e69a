'use client'

import { RadioGroup, TextArea } from '@/components/form/field'
import { actionField, noteField, stateField } from '@/lib/red-flag/field-names'
import type { RedFlag } from '@/lib/red-flag/reference'
import { ACTION_WORDS, ACTIONS, RESPONSE_WORDS } from '@/lib/red-flag/words'

const STATES = [
  { value: 'present', label: 'Present' },
  { value: 'absent', label: 'Absent' },
  { value: 'not_asked', label: 'Not asked' },
]

const ACTION_CHOICES = ACTIONS.map(value => ({ value, label: ACTION_WORDS[value] }))

/** One red flag: present, absent or not asked; one that is present asks what is done about it. */
export function FlagQuestion({ flag, open }: { flag: RedFlag; open: string | undefined }) {
  const { key, words, response, source } = flag
  return (
    <div className="red-flag-question">
      <RadioGroup name={stateField(key)} label={words} hint={open} choices={STATES} />
      <div className="shown-when-present">
        <RadioGroup
          name={actionField(key)}
          label={`What is done about it: ${words}`}
          hint={`The list proposes: ${RESPONSE_WORDS[response]}. Source: ${source}.`}
          choices={ACTION_CHOICES}
        />
        <TextArea name={noteField(key)} label="Note on this" optional rows={2} />
      </div>
    </div>
  )
}
