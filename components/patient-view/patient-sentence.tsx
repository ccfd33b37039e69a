import { OwnWords } from '@/components/ui/own-words'
import type { ItemMoved, PatientWords } from '@/lib/mymop/patient-words'

const TONE = { better: 'text-better', worse: 'text-worse', none: '' }

/** What the chart beneath shows, large enough to be read across a desk. */
export function PatientSentence({ shown }: { shown: PatientWords }) {
  return (
    <div className="max-w-3xl space-y-3 text-xl leading-relaxed">
      <p className={`text-3xl leading-snug font-semibold ${TONE[shown.tone]}`}>{shown.lead}</p>
      <p>{shown.more.join(' ')}</p>
      <Moved words="Better than at the start" items={shown.better} />
      <Moved words="Worse than at the start" items={shown.worse} />
    </div>
  )
}

function Moved({ words, items }: { words: string; items: ItemMoved[] }) {
  if (items.length === 0) return null
  return (
    <p>
      {words}:{' '}
      {items.map(({ words, own, by }, index) => (
        <span key={words}>
          {index > 0 && ', '}
          {own ? <OwnWords>{words}</OwnWords> : words} (by {by})
        </span>
      ))}
      .
    </p>
  )
}
