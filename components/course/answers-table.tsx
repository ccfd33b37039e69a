import { OwnWords } from '@/components/ui/own-words'
import { toneOf } from '@/lib/chart/series'
import { ITEM_LABELS, ITEMS, type Item, type Score } from '@/lib/mymop/items'
import { medicationWords } from '@/lib/mymop/medication'
import type { Answer, Progress, Standing } from '@/lib/mymop/progress'
import { profileWords } from '@/lib/mymop/shown'
import { changeWords } from '@/lib/mymop/verdict'
import { capitalised, overlapWords } from '@/lib/mymop/words'
import type { Words } from '@/lib/response/read-answer'
import { formatDay } from '@/lib/time/format'
import { CompanionCells, CompanionHeads, companionsUsed } from './companion-cells'

type Props = { progress: Progress; words: Words; timeZone: string }

const TONE = { better: 'text-better', worse: 'text-worse', none: '' }

/** Every answer of a course with its numbers: what the drawing shows, to be read. */
export function AnswersTable({ progress, words, timeZone }: Props) {
  const asked = ITEMS.filter(item => item === 'wellbeing' || words[item] !== '')
  const newSymptoms = progress.standings.some(({ answer }) => answer.newSymptom !== null)
  const companions = companionsUsed(progress)
  const medication = progress.standings.some(({ answer }) => answer.medicationTaken)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard
    <section className="overflow-x-auto pb-4" tabIndex={0} aria-label="Answers">
      <table className="answers answers-by-day">
        <thead>
          <tr>
            <th scope="col">Answered</th>
            {asked.map(item => (
              <th key={item} scope="col" className={item === 'wellbeing' ? '' : 'min-w-36'}>
                <ItemHead item={item} words={words} />
              </th>
            ))}
            {newSymptoms && <th scope="col">New symptom</th>}
            <th scope="col">Profile</th>
            <th scope="col">Change since the start</th>
            <CompanionHeads used={companions} />
            {medication && (
              <th scope="col" className="min-w-40">
                Medication
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {progress.standings.map(standing => (
            <tr key={standing.answer.id}>
              <th scope="row">
                {formatDay(standing.answer.answeredOn, timeZone, 'long')}
                {standing.overlaps && <Overlap days={standing.daysSincePrevious ?? 0} />}
              </th>
              {asked.map(item => (
                <td key={item}>
                  <ScoreCell score={standing.answer.scores[item]} />
                </td>
              ))}
              {newSymptoms && (
                <td>
                  <NewSymptom standing={standing} />
                </td>
              )}
              <td>{standing.profile ? profileWords(standing.profile) : 'too few items'}</td>
              <td className={`whitespace-normal ${TONE[toneOf(standing)]}`}>
                <ChangeCell standing={standing} progress={progress} />
              </td>
              <CompanionCells answer={standing.answer} progress={progress} used={companions} />
              {medication && (
                <td className="whitespace-normal">
                  <MedicationCell answer={standing.answer} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ItemHead({ item, words }: { item: Item; words: Words }) {
  if (item === 'wellbeing') return ITEM_LABELS[item]
  return (
    <>
      <OwnWords>{words[item]}</OwnWords>
      <span className="block font-normal text-second">{ITEM_LABELS[item]}</span>
    </>
  )
}

function ScoreCell({ score }: { score: Score | null }) {
  return score === null ? <span className="text-second">not answered</span> : score
}

function NewSymptom({ standing: { answer } }: { standing: Standing }) {
  if (answer.newSymptom === null) return null
  return (
    <>
      <OwnWords>{answer.newSymptomWords}</OwnWords>: {answer.newSymptom}
    </>
  )
}

function ChangeCell({ standing, progress }: { standing: Standing; progress: Progress }) {
  if (standing.answer === progress.baseline) return 'the start'
  if (!standing.change)
    return <span className="text-second">{progress.baseline ? 'not comparable' : 'no baseline'}</span>
  return (
    <>
      {changeWords(standing.change.value)}{' '}
      <span className="whitespace-nowrap text-second">({standing.change.items.length} of 4 items)</span>
    </>
  )
}

function MedicationCell({ answer }: { answer: Answer }) {
  return medicationWords(answer) || <span className="text-second">not asked</span>
}

function Overlap({ days }: { days: number }) {
  return (
    <span className="block max-w-48 text-sm font-normal whitespace-normal text-second">
      {capitalised(overlapWords(days))}.
    </span>
  )
}
