import type { ReactNode } from 'react'
import { AdverseEventFields } from '@/components/adverse-event/adverse-event-fields'
import { ReactionFields } from '@/components/adverse-event/reaction-fields'
import { CautionCount } from '@/components/caution/caution-count'
import { CautionList } from '@/components/caution/caution-list'
import { DraftKeeper } from '@/components/draft/draft-keeper'
import { CheckBox, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { HomeAdviceFields } from '@/components/home-advice/home-advice-fields'
import { PrescriptionEditor } from '@/components/points/prescription-editor'
import type { ProtocolChoice } from '@/components/points/start-from'
import { AboutAnswerFields, InitialFields } from '@/components/response/about-fields'
import { CompanionFields } from '@/components/response/companion-fields'
import { MedicationFields } from '@/components/response/medication-fields'
import { NewSymptomFields, ScoreFields } from '@/components/response/score-fields'
import type { EventGroup } from '@/lib/adverse-event/event-name'
import { answersIn } from '@/lib/caution/kept'
import type { LatestAnswer } from '@/lib/course/latest-answer'
import type { Values } from '@/lib/draft/merge'
import type { FormAction } from '@/lib/form/state'
import type { AdviceChoice } from '@/lib/home-advice/data'
import type { OwnEntry } from '@/lib/reference/own-entry'
import type { Companions } from '@/lib/response/companions'
import type { Words } from '@/lib/response/read-answer'
import type { StandingFlag } from '@/lib/safety-flag/view'
import type { Day } from '@/lib/time/day'
import { NeedleCount } from './needle-count'
import { RetentionTimer } from './retention-timer'
import { FurtherFields, ModalityFields, VisitTimeFields } from './treatment-fields'
import { type Repeated, TreatmentLinks } from './treatment-links'

type Props = {
  action: FormAction
  courseId: string
  /** What a draft holds that is gone on with. */
  begun: Values | undefined
  words: Words
  /** The answer before this one, or null where this is the first of the course. */
  last: LatestAnswer | null
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
  /** What the treatment is chosen from and measured by. */
  around: Around
}

export type Around = {
  lastTime: (Repeated & { prescription: string; when: string }) | null
  protocols: ProtocolChoice[]
  points: OwnEntry[]
  cautions: OwnEntry[]
  flags: StandingFlag[]
  events: EventGroup[]
  library: AdviceChoice[]
  lastGiven: { title: string }[]
}

/** One visit on one page: the week's scores, the treatment, and what stood there last time beside them. */
export function SessionForm(props: Props) {
  const {
    action,
    courseId,
    begun,
    words,
    last,
    earlierInView,
    under11,
    today,
    submissionKey,
    waiting,
    beside,
    around,
  } = props
  return (
    <Form action={action} className="pb-24" begun={begun} undone="Not signed yet.">
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
          <div id="after-scores" className="mt-6">
            <ReactionFields groups={around.events} today={today} values={begun} />
          </div>
        </div>
        <section aria-labelledby="treatment-title">
          <h2 id="treatment-title" className="section-title">
            Treatment
          </h2>
          <PrescriptionEditor
            last={around.lastTime && { text: around.lastTime.prescription, when: around.lastTime.when }}
            protocols={around.protocols}
            own={around.points}
          />
          <TreatmentLinks last={around.lastTime} own={around.points} />
          <CautionCount
            flags={around.flags}
            own={around.cautions}
            prescription={begun?.prescription}
            modalities={begun?.modality?.split(',')}
          />
          <RetentionTimer />
          <NeedleCount />
          <TextArea name="note" label="Note" hint="What you saw, what you did beside the points." optional rows={4} />
          <ModalityFields />
          <VisitTimeFields treatedOn={today} today={today} />
          <HomeAdviceFields library={around.library} lastGiven={around.lastGiven} defaults={begun} />
          <FurtherFields begun={begun} />
          <details open={Object.entries(begun ?? {}).some(([name, text]) => name.startsWith('today.') && text !== '')}>
            <summary className="link min-h-11 cursor-pointer py-2">Something unwanted happened today</summary>
            <p className="field-hint mt-2">
              It is kept as an adverse event of this session. Left empty, none is recorded.
            </p>
            <AdverseEventFields groups={around.events} today={today} prefix="today." optional />
          </details>
        </section>
        <aside className="space-y-8 lg:col-span-2 xl:col-span-1">
          <CautionList
            flags={around.flags}
            own={around.cautions}
            prescription={begun?.prescription}
            modalities={begun?.modality?.split(',')}
            defaultAnswers={answersIn(Object.entries(begun ?? {}))}
          />
          {beside}
        </aside>
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
          <MedicationFields initial={last === null} last={last?.medication} atStart={last?.medicationAtStart} />
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
