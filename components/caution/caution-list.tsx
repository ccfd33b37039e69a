'use client'

import { useId, useRef } from 'react'
import { TextArea } from '@/components/form/field'
import { type Caution, whyWords } from '@/lib/caution/caution'
import { cautionsFor } from '@/lib/caution/cautions'
import { answerField, type CautionAnswers } from '@/lib/caution/kept'
import { PREGNANCY_EVIDENCE } from '@/lib/caution/reference'
import type { OwnEntry } from '@/lib/reference/own-entry'
import type { StandingFlag } from '@/lib/safety-flag/view'
import { CautionWords } from './caution-words'
import { useChosen } from './use-chosen'

type Props = {
  flags: StandingFlag[]
  /** The clinic's own point cautions. */
  own: OwnEntry[]
  defaultAnswers?: CautionAnswers
  /** What the form starts with; from then on its editor says what changed. */
  prescription?: string
  modalities?: string[]
}

export const CAUTIONS_PLACE = 'cautions'

const NONE: string[] = []

/**
 * The cautions of what is chosen in the form around it, as it is chosen. They advise: nothing here holds the form back,
 * and the server asks again for the reason of a stop. What was typed stays, also while its caution is away.
 */
export function CautionList({ flags, own, defaultAnswers = {}, prescription = '', modalities = NONE }: Props) {
  const place = useRef<HTMLElement>(null)
  const typed = useRef(new Map(Object.entries(defaultAnswers)))
  const title = useId()
  const cautions = cautionsFor({ ...useChosen(place, prescription, modalities), flags, own })
  return (
    <section ref={place} id={CAUTIONS_PLACE} aria-labelledby={title}>
      <h2 id={title} className="section-title">
        Cautions
      </h2>
      <div aria-live="polite" aria-relevant="additions">
        {cautions.length === 0 ? (
          <p className="text-second">None for what is chosen so far.</p>
        ) : (
          <ul className="divide-y divide-line">
            {cautions.map(caution => (
              <Item key={caution.key} caution={caution} typed={typed.current} />
            ))}
          </ul>
        )}
      </div>
      {cautions.some(({ reason }) => reason.includes(PREGNANCY_EVIDENCE)) && (
        <p className="mt-2 text-sm text-second">{PREGNANCY_EVIDENCE}</p>
      )}
    </section>
  )
}

function Item({ caution, typed }: { caution: Caution; typed: Map<string, string> }) {
  const { key, level, about } = caution
  return (
    <li className="py-2">
      <CautionWords caution={caution} />
      <details className="pl-6.5 text-sm text-second">
        <summary className="-mt-1.5 inline-flex min-h-11 cursor-pointer items-center underline underline-offset-3">
          Why<span className="sr-only">: {about}</span>
        </summary>
        <p className="break-words">{whyWords(caution)}</p>
      </details>
      {level === 'stop' && (
        <div className="mt-2">
          <TextArea
            name={answerField(key)}
            label={`Reason to go on with ${named(about)}`}
            hint="Kept with the session."
            rows={2}
            aria-required="true"
            autoComplete="off"
            defaultValue={typed.get(key)}
            onInput={event => typed.set(key, event.currentTarget.value)}
          />
        </div>
      )}
    </li>
  )
}

/** 'electroacupuncture' in a sentence, 'ST17' as it is. */
const named = (about: string) =>
  /^[A-Z][a-z]/.test(about) ? `${about.slice(0, 1).toLowerCase()}${about.slice(1)}` : about
