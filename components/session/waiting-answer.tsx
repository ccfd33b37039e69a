import { RadioGroup } from '@/components/form/field'
import type { Standing } from '@/lib/mymop/progress'
import { profileWords } from '@/lib/mymop/shown'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

type Props = { standing: Standing; today: Day; timeZone: string }

/**
 * The scores that the patient gave for this session already: they go with it, unless they are asked again. The rows
 * stand below all the time and show with the second choice (app/globals.css), so nothing that was typed is lost.
 */
export function WaitingAnswer({ standing: { answer, profile }, today, timeZone }: Props) {
  const when = answer.answeredOn === today ? 'today' : formatDay(answer.answeredOn, timeZone, 'visit')
  return (
    <div className="notice mb-4">
      <p className="mb-3">
        Scored {when} already{profile && `, profile ${profileWords(profile)}`}.
      </p>
      <RadioGroup
        name="responseId"
        label="Which scores go with this session?"
        defaultValue={answer.id}
        choices={[
          { value: answer.id, label: 'These scores' },
          { value: '', label: 'Score again' },
        ]}
      />
    </div>
  )
}
