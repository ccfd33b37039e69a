import type { ReactNode } from 'react'
import { TextArea } from '@/components/form/field'
import { OwnWords } from '@/components/ui/own-words'
import { ITEM_LABELS, ITEMS, type Item, type Scores } from '@/lib/mymop/items'
import type { Words } from '@/lib/response/read-answer'
import { Anchors } from './anchors'
import { LateWords } from './late-words'
import { ScoreKeys } from './score-keys'
import { ScoreRow } from './score-row'

type Props = {
  /** Of which week the scores are. */
  question: string
  words: Words
  /** Scores of the answer before, where the clinic keeps them in view. */
  earlier?: Scores | null
  /** The scores being corrected. */
  scores?: Scores
  /** Whether an item without words may be named now. */
  canName?: boolean
  /** Whether the page starts with its first row, for scoring by keyboard at once. */
  focusFirst?: boolean
  /** What is asked before the rows. */
  children?: ReactNode
}

/** The rows of one MYMOP, under the patient's own words. */
export function ScoreFields({ question, words, earlier, scores, canName, focusFirst, children }: Props) {
  const asked = ITEMS.filter(item => wordsOf(item, words) !== '')
  const unnamed = (['symptom2', 'activity'] as const).filter(item => words[item] === '')
  return (
    <section aria-labelledby="scores-title">
      <h2 id="scores-title" className="section-title">
        {question}
      </h2>
      {children}
      <div className="scores">
        <ScoreKeys focusFirst={focusFirst}>
          <Anchors />
          {asked.map(item => (
            <ScoreRow
              key={item}
              name={item}
              required={item === 'symptom1'}
              label={item === 'wellbeing' ? undefined : ITEM_LABELS[item]}
              question={item === 'wellbeing' ? <WellbeingQuestion /> : <OwnWords>{words[item]}</OwnWords>}
              earlier={earlier?.[item]}
              defaultValue={scores?.[item]}
            />
          ))}
          {canName && unnamed.map(item => <LateWords key={item} item={item} />)}
        </ScoreKeys>
      </div>
    </section>
  )
}

const wordsOf = (item: Item, words: Words) => (item === 'wellbeing' ? 'wellbeing' : words[item])

function WellbeingQuestion() {
  return <span className="font-semibold">Wellbeing, in general</span>
}

/** A symptom that came up since, beside the profile and never in it. */
export function NewSymptomFields({
  defaults,
}: {
  defaults?: { words: string; score: Scores['symptom1']; somethingElse: string }
}) {
  return (
    <ScoreKeys>
      <TextArea
        name="newSymptomWords"
        label="A new symptom, in the patient’s own words"
        hint="Shown as its own line. It never enters the profile."
        rows={2}
        optional
        defaultValue={defaults?.words}
      />
      <ScoreRow
        name="newSymptom"
        label="in the last week"
        question={<span className="font-semibold">New symptom</span>}
        defaultValue={defaults?.score ?? undefined}
      />
      <TextArea
        name="somethingElse"
        label="Anything else going on that matters"
        rows={2}
        optional
        defaultValue={defaults?.somethingElse}
      />
    </ScoreKeys>
  )
}
