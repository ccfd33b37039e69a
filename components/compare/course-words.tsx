import { OwnWords } from '@/components/ui/own-words'
import type { CourseView } from '@/lib/course/view'
import { ITEM_LABELS } from '@/lib/mymop/items'

const WORDED = ['symptom1', 'symptom2', 'activity'] as const

/** What the patient called the symptoms and the activity of a course. */
export function CourseWords({ words }: Pick<CourseView, 'words'>) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      {WORDED.filter(item => words[item] !== '').map(item => (
        <div key={item} className="contents">
          <dt className="text-second">{ITEM_LABELS[item]}</dt>
          <dd>
            <OwnWords>{words[item]}</OwnWords>
          </dd>
        </div>
      ))}
    </dl>
  )
}
