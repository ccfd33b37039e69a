import type { Metadata } from 'next'
import { SubmissionKey } from '@/components/form/submission-key'
import { InvitationList } from '@/components/member/invitation-list'
import { InviteForm } from '@/components/member/invite-form'
import { MemberList } from '@/components/member/member-list'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { members, standingInvitations } from '@/lib/member/data'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const actor = await requireActor()
  const [people, invitations] = await Promise.all([members(actor), standingInvitations(actor)])
  const manages = canManageClinic(actor)
  return (
    <div className="page-narrow">
      <h1>People of the clinic</h1>
      <MemberList members={people} ownId={actor.memberId} manages={manages} />
      {manages && (
        <>
          <InvitationList invitations={invitations} timeZone={actor.clinic.timeZone} />
          <h2 className="section-title mt-10">Invite a colleague</h2>
          <InviteForm>
            <SubmissionKey />
          </InviteForm>
        </>
      )}
    </div>
  )
}
