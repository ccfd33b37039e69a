import { CHANGE_LEAVES_THE_LINE, changeLeavesTheLine } from '@/lib/chart/series'
import { treatmentsBetween } from '@/lib/course/treatments'
import type { CourseView } from '@/lib/course/view'
import { courseSentence } from '@/lib/mymop/sentence'

const TONE = { better: 'text-better', worse: 'text-worse', none: '' }

/** What a course shows, in words, with how it was worked out. */
export function CourseSentence({ course, timeZone }: { course: CourseView; timeZone: string }) {
  const { progress, sessions } = course
  const treatments = treatmentsBetween(
    progress,
    sessions.map(session => session.treatedOn),
  )
  const { lead, tone, rest, detail } = courseSentence(progress, { treatments, timeZone })
  return (
    <div className="max-w-3xl">
      <p className="text-lg leading-snug">
        <strong className={`font-semibold ${TONE[tone]}`}>{lead}</strong>
        {rest}
      </p>
      {detail && <p className="mt-1 text-sm text-second">{detail}</p>}
      {changeLeavesTheLine(progress) && <p className="mt-1 text-sm text-second">{CHANGE_LEAVES_THE_LINE}</p>}
    </div>
  )
}
