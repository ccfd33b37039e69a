import { TextArea } from '@/components/form/field'
import { Anchors } from '@/components/response/anchors'
import { ScoreKeys } from '@/components/response/score-keys'
import { ScoreRow } from '@/components/response/score-row'

const ITEMS = [
  { item: 'symptom1', words: 'The symptom that bothers them most', label: 'Symptom 1', required: true },
  { item: 'symptom2', words: 'A second symptom of the same problem', label: 'Symptom 2', required: false },
  { item: 'activity', words: 'Something it makes hard to do, or stops them doing', label: 'Activity', required: false },
] as const

/** The patient's words and their first scores, one item after the other. */
export function FirstScores() {
  return (
    <ScoreKeys>
      {ITEMS.map(({ item, words, label, required }) => (
        <div key={item} className="mb-8">
          <TextArea name={`${item}Words`} label={words} rows={2} optional={!required} />
          <div className="scores">
            <ScoreRow name={item} label={label} required={required} question="How bad was it in the last week?" />
            <Anchors />
          </div>
        </div>
      ))}
      <div className="scores">
        <ScoreRow
          name="wellbeing"
          question={
            <span className="font-semibold">Wellbeing: how did the patient feel in general in the last week?</span>
          }
        />
      </div>
    </ScoreKeys>
  )
}
