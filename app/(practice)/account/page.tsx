import type { Metadata } from 'next'
import { ChangePasswordForm } from '@/components/member/change-password-form'
import { SignInList } from '@/components/member/sign-in-list'
import { SignOutButton } from '@/components/member/sign-out-button'
import { Saved } from '@/components/ui/saved'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { standingSignIns } from '@/lib/member/data'

export const metadata: Metadata = { title: 'Account' }

type Props = { searchParams: Promise<{ saved?: string }> }

export default async function AccountPage({ searchParams }: Props) {
  const actor = await requireActor()
  const [signIns, { saved }] = await Promise.all([standingSignIns(actor, 'clinic'), searchParams])
  return (
    <div className="page-narrow">
      <h1>{actor.name}</h1>
      <p className="mb-4 text-second">
        {actor.role} at {actor.clinic.name}
      </p>
      <Saved when={saved !== undefined} />
      <SignOutButton />
      <h2 className="section-title mt-10">Signed in now</h2>
      <p className="mb-2 text-second">
        {canManageClinic(actor) ? 'Everybody at the clinic, on every device.' : 'You, on every device.'} Ending one
        signs that browser out at its next click.
      </p>
      <SignInList signIns={signIns} timeZone={actor.clinic.timeZone} />
      <h2 className="section-title mt-10">Change your password</h2>
      <ChangePasswordForm />
    </div>
  )
}
