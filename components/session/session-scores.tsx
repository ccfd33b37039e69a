import { OwnWords } from '@/components/ui/own-words'
import { ITEM_LABELS, ITEMS } from '@/lib/mymop/items'
import { medicationWords } from '@/lib/mymop/medication'
import type { Standing } from '@/lib/mymop/progress'
import { profileWords } from '@/lib/mymop/shown'
import type { Words } from '@/lib/response/read-answer'

/** The scores of one session, under the patient's own words. */
export function SessionScores({ standing: { answer, profile }, words }: { standing: Standing; words: Words }) {
  const asked = ITEMS.filter(item => item === 'wellbeing' || words[item] !== '')
  return (
    <dl className="space-y-1">
      {asked.map(item => (
        <div key={item} className="sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
          <dt className="text-second">{ITEM_LABELS[item]}</dt>
          <dd className="break-words">
            <span className="tabular">
              {answer.scores[item] === null ? 'not answered' : `${answer.scores[item]} of 6`}
            </span>
            {item !== 'wellbeing' && (
              <>
                {' '}
                <OwnWords>{words[item]}</OwnWords>
              </>
            )}
          </dd>
        </div>
      ))}
      {answer.newSymptomWords && (
        <div className="sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
          <dt className="text-second">New symptom</dt>
          <dd className="break-words">
            {answer.newSymptom !== null && <span className="tabular">{answer.newSymptom} of 6 </span>}
            <OwnWords>{answer.newSymptomWords}</OwnWords>
          </dd>
        </div>
      )}
      {profile && (
        <div className="font-medium sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
          <dt>Profile</dt>
          <dd>{profileWords(profile)}</dd>
        </div>
      )}
      {answer.medicationTaken !== null && (
        <div className="sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
          <dt className="text-second">Medication</dt>
          <dd className="break-words">{medicationWords(answer)}</dd>
        </div>
      )}
    </dl>
  )
}
