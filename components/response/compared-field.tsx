import { RadioGroup } from '@/components/form/field'
import type { MedicationAtStart } from '@/lib/course/latest-answer'
import type { MedicationCompared } from '@/lib/mymop/medication'
import { COMPARED_CHOICES } from './words'

const NOT_SAID = { value: '', label: 'Not said' }

type Props = {
  atStart: MedicationAtStart
  /** What an answer that is being corrected says; null where it says nothing. */
  recorded?: MedicationCompared | null
}

/**
 * How what is taken compares with the start of the course: nothing is chosen, and nothing has to be. It isn't asked
 * where none was taken then, since whatever is taken now is more. A correction can take it back.
 */
export function ComparedField({ atStart, recorded }: Props) {
  if (atStart?.taken === false && !recorded) return null
  const corrected = recorded !== undefined
  return (
    <RadioGroup
      name="medicationCompared"
      label="Compared with the start of the course"
      hint={atStart?.taken && atStart.text ? `At the start: ${atStart.text}` : undefined}
      optional
      choices={corrected ? [...COMPARED_CHOICES, NOT_SAID] : COMPARED_CHOICES}
      defaultValue={corrected ? (recorded ?? '') : undefined}
    />
  )
}
