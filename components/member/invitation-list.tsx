import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { withdrawInvitationAction } from '@/lib/member/actions'
import type { InvitationRow } from '@/lib/member/data'
import { formatMoment } from '@/lib/time/format'

/** Invitations that were not used yet. */
export function InvitationList({ invitations, timeZone }: { invitations: InvitationRow[]; timeZone: string }) {
  if (invitations.length === 0) return null
  return (
    <section>
      <h2 className="section-title mt-10">Invited, not joined yet</h2>
      <ul className="divide-y divide-line">
        {invitations.map(invitation => (
          <li key={invitation.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <span>
              <span className="font-semibold">{invitation.name}</span>{' '}
              <span className="text-second">{invitation.role}</span>
              <br />
              <span className="text-sm text-second">
                {invitation.email}, until {formatMoment(invitation.expiresAt, timeZone)}
              </span>
            </span>
            <Form action={withdrawInvitationAction}>
              <input type="hidden" name="invitationId" value={invitation.id} />
              <SubmitButton className="button" pending="Withdrawing …">
                Withdraw<span className="sr-only"> the invitation of {invitation.name}</span>
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
