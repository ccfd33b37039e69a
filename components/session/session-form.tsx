import type { ReactNode } from 'react'
import { DraftKeeper } from '@/components/draft/draft-keeper'
import { CheckBox, Field, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { AboutAnswerFields, InitialFields } from '@/components/response/about-fields'
import { CompanionFields } from '@/components/response/companion-fields'
import { type LastMedication, MedicationFields } from '@/components/response/medication-fields'
import { NewSymptomFields, ScoreFields } from '@/components/response/score-fields'
import type { Values } from '@/lib/draft/merge'
import type { FormAction } from '@/lib/form/state'
import type { Scores } from '@/lib/mymop/items'
import type { Companions } from '@/lib/response/companions'
import type { Words } from '@/lib/response/read-answer'
import type { Day } from '@/lib/time/day'
import { NeedleCount } from './needle-count'
import { ReactionFields } from './reaction-fields'
import { RetentionTimer } from './retention-timer'
import { FurtherFields, ModalityFields, VisitTimeFields } from './treatment-fields'

type Last = { answeredBy: string; answeredHow: string; medication: LastMedication; scores: Scores }

type Props = {
  action: FormAction
  courseId: string
  /** What a draft holds that is gone on with. */
  begun: Values | undefined
  words: Words
  /** The answer before this one, or null where this is the first of the course. */
  last: Last | null
  earlierInView: boolean
  /** What the clinic asks beside the scores. */
  companions: Companions
  /** Whether the patient is younger than the instrument is validated for. */
  under11: boolean
  today: Day
  submissionKey: ReactNode
  /** The answer that was given for this session already, and the choice to score again. */
  waiting: ReactNode
  beside: ReactNode
}

/** One visit on one page: the week's scores, the treatment, and what stood there last time beside them. */
export function SessionForm(props: Props) {
  const { action, courseId, begun, words, last, earlierInView, under11, today, submissionKey, waiting, beside } = props
  return (
    <Form action={action} className="pb-24" begun={begun}>
      {submissionKey}
      <div className="grid gap-x-8 gap-y-8 grid-cols-1 lg:grid-cols-2 xl:grid-cols-[minmax(0,5fr)_minmax(0,5fr)_minmax(0,3fr)]">
        <div>
          <ScoreFields
            question="How was the last week?"
            words={words}
            earlier={earlierInView ? last?.scores : null}
            canName={last !== null}
            focusFirst
          >
            {waiting}
          </ScoreFields>
          <CompanionFields asked={props.companions} initial={last === null} />
          <NotScored />
          <ReactionFields />
        </div>
        <section aria-labelledby="treatment-title">
          <h2 id="treatment-title" className="section-title">
            Treatment
          </h2>
          <Field name="prescription" label="Points" optional />
          <NeedleCount />
          <TextArea name="note" label="Note" hint="What you saw, what you did beside the points." optional rows={4} />
          <ModalityFields />
          <VisitTimeFields treatedOn={today} today={today} />
          <RetentionTimer />
          <FurtherFields />
        </section>
        <aside className="lg:col-span-2 xl:col-span-1">{beside}</aside>
        <AboutTheAnswers last={last} under11={under11} />
      </div>
      <div className="bottom-bar">
        <DraftKeeper courseId={courseId} begun={begun} />
        <p className="ml-auto hidden text-sm text-second md:block">
          <kbd className="key">0</kbd>–<kbd className="key">6</kbd> score, <kbd className="key">x</kbd> not answered,{' '}
          <kbd className="key">Ctrl</kbd> <kbd className="key">Enter</kbd> signs
        </p>
        <SubmitButton pending="Signing …">Sign session</SubmitButton>
      </div>
    </Form>
  )
}

function AboutTheAnswers({ last, under11 }: Pick<Props, 'last' | 'under11'>) {
  return (
    <section aria-label="About the answers" className="scores lg:col-span-2">
      <h2 className="section-title">About the answers</h2>
      <div className="grid gap-x-8 lg:grid-cols-2">
        <div>
          <MedicationFields initial={last === null} last={last?.medication} />
          {last === null && <InitialFields />}
        </div>
        <div>
          <AboutAnswerFields last={last} under11={under11} />
          {last !== null && (
            <details>
              <summary className="link min-h-11 cursor-pointer py-2">A new symptom, or something else going on</summary>
              <NewSymptomFields />
            </details>
          )}
        </div>
      </div>
    </section>
  )
}

/** Leaving the scores out is a choice. */
export function NotScored() {
  return (
    <div className="not-scored">
      <CheckBox name="notScored" label="No scores today" />
      <p className="without-scores mt-2 text-sm text-second">The chart shows the visit without an answer.</p>
    </div>
  )
}
