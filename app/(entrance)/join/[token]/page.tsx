import type { Metadata } from 'next'
import { JoinForm } from '@/components/member/join-form'
import { standingInvitation } from '@/lib/member/joining'

export const metadata: Metadata = { title: 'Join the clinic', referrer: 'no-referrer' }

type Props = { params: Promise<{ token: string }> }

export default async function JoinPage({ params }: Props) {
  const { token } = await params
  const invitation = await standingInvitation(token)
  if (!invitation) {
    return (
      <>
        <h1>This invitation no longer works</h1>
        <p className="mt-2">It was used, withdrawn or ran out. Ask the clinic’s owner for a new one.</p>
      </>
    )
  }
  return (
    <>
      <h1>Join {invitation.clinic}</h1>
      <p className="mt-2 mb-6 text-second">
        {invitation.name}, you will sign in as {invitation.email}. Choose a password to begin.
      </p>
      <JoinForm token={token} email={invitation.email} />
    </>
  )
}
