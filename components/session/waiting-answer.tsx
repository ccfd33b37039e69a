import { formatFraction } from '@/lib/mymop/fraction'
import type { Standing } from '@/lib/mymop/progress'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

type Props = { standing: Standing; today: Day; timeZone: string }

/** The scores that the patient gave for this session already: they go with it, unless they are asked again. */
export function WaitingAnswer({ standing: { answer, profile }, today, timeZone }: Props) {
  const when = answer.answeredOn === today ? 'today' : formatDay(answer.answeredOn, timeZone, 'visit')
  return (
    <div className="notice">
      <input type="hidden" name="responseId" value={answer.id} />
      <p>
        Scored {when} already{profile && `, profile ${formatFraction(profile.value)}`}. These scores go with this
        session.
      </p>
      <p className="mt-2">
        <a href="?again" className="link">
          Score again instead
        </a>
      </p>
    </div>
  )
}
