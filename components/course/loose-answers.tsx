import Link from 'next/link'
import { OwnWords } from '@/components/ui/own-words'
import type { CourseView, ResponseView } from '@/lib/course/view'
import { profileWords } from '@/lib/mymop/shown'
import { formatDay } from '@/lib/time/format'

/** Answers that belong to no session, and what patients added beside their scores. */
export function LooseAnswers({ course, timeZone }: { course: CourseView; timeZone: string }) {
  const loose = course.responses.filter(response => response.sessionId === null)
  const remarks = course.responses.filter(
    ({ somethingElse, newSymptomWords, note }) => somethingElse || newSymptomWords || note,
  )
  const profiles = new Map(course.progress.standings.map(({ answer, profile }) => [answer.id, profile]))
  return (
    <aside className="space-y-8">
      {loose.length > 0 && (
        <section aria-labelledby="loose-title">
          <h2 id="loose-title" className="section-title">
            Scores without a session
          </h2>
          <ul className="divide-y divide-line">
            {loose.map(response => {
              const profile = profiles.get(response.id)
              return (
                <li key={response.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
                  <span>
                    {formatDay(response.answeredOn, timeZone, 'visit')}
                    {profile && <span className="tabular font-medium">, profile {profileWords(profile)}</span>}
                    {response.broughtIn && <span className="text-second">, brought in from a file</span>}
                  </span>
                  <Link
                    href={`/responses/${response.id}/edit`}
                    prefetch={false}
                    className="link inline-flex min-h-11 items-center min-w-11 text-sm"
                  >
                    Correct
                    <span className="sr-only"> the scores of {formatDay(response.answeredOn, timeZone, 'long')}</span>
                  </Link>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {remarks.length > 0 && (
        <section aria-labelledby="remarks-title">
          <h2 id="remarks-title" className="section-title">
            Also said
          </h2>
          <ul className="space-y-3">
            {remarks.map(response => (
              <Remark key={response.id} response={response} timeZone={timeZone} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

function Remark({ response, timeZone }: { response: ResponseView; timeZone: string }) {
  return (
    <li>
      <p className="text-sm text-second">{formatDay(response.answeredOn, timeZone, 'visit')}</p>
      {response.newSymptomWords && (
        <p>
          New symptom <OwnWords>{response.newSymptomWords}</OwnWords>: {response.newSymptom} of 6
        </p>
      )}
      {response.somethingElse && (
        <p className="break-words whitespace-pre-line" dir="auto">
          {response.somethingElse}
        </p>
      )}
      {response.note && (
        <p className="break-words whitespace-pre-line">
          <span className="text-second">Note: </span>
          <span dir="auto">{response.note}</span>
        </p>
      )}
    </li>
  )
}
