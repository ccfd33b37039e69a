import type { ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { takeBackAction } from '@/lib/attention/actions'
import type { RestedReason } from '@/lib/attention/data'
import { TAKEN_BACK_ID } from '@/lib/attention/origin'
import { formatMoment } from '@/lib/time/format'
import { JustDone } from './just-done'

type Props = {
  rested: RestedReason[]
  /** The id of the one that was just taken back. */
  justBack?: unknown
  timeZone: string
}

/** What was put to rest in a course: who, when and why, and the way to take it back. Nothing where nothing was. */
export function RestedReasons({ rested, justBack, timeZone }: Props) {
  if (rested.length === 0) return null
  return (
    <section aria-labelledby="rested-title">
      <h2 id="rested-title" className="section-title">
        Put to rest
      </h2>
      <ol className="divide-y divide-line">
        {rested.map(({ id, words, why, by, at, takenBack }) => (
          <li key={id} className="py-3">
            <p className={`break-words ${takenBack ? 'text-second' : 'font-semibold'}`}>{words}</p>
            <p className="mt-1 text-sm break-words whitespace-pre-line">{why}</p>
            <p className="text-sm text-second">
              {by}, {formatMoment(at, timeZone)}
            </p>
            {takenBack ? (
              <TakenBack just={id === justBack}>
                Taken back by {takenBack.by}, {formatMoment(takenBack.at, timeZone)}
              </TakenBack>
            ) : (
              <Form action={takeBackAction.bind(null, id)} className="mt-2">
                <SubmitButton pending="Taking back …" className="button">
                  Take back<span className="sr-only"> “{words}”</span>
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function TakenBack({ just, children }: { just: boolean; children: ReactNode }) {
  if (!just) return <p className="text-sm text-second">{children}</p>
  return (
    <JustDone id={TAKEN_BACK_ID} className="text-sm">
      {children}
    </JustDone>
  )
}
