import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { endSignInAction } from '@/lib/member/actions'
import type { SignInRow } from '@/lib/member/data'
import { formatMoment } from '@/lib/time/format'
import { deviceWords } from './device-words'

/** The browsers that are signed in at this moment, each of which can be ended. */
export function SignInList({ signIns, timeZone }: { signIns: SignInRow[]; timeZone: string }) {
  return (
    <ul className="divide-y divide-line">
      {signIns.map(signIn => (
        <li key={signIn.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <span>
            <span className="font-semibold">{signIn.member}</span> on {deviceWords(signIn.device)}
            <br />
            <span className="text-sm text-second">
              {signIn.own ? 'this browser, ' : ''}since {formatMoment(signIn.createdAt, timeZone)}
            </span>
          </span>
          {!signIn.own && (
            <Form action={endSignInAction}>
              <input type="hidden" name="signInId" value={signIn.id} />
              <SubmitButton className="button" pending="Ending …">
                End<span className="sr-only"> the sign-in of {signIn.member}</span>
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
