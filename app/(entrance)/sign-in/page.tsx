import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/member/sign-in-form'
import { currentActor } from '@/lib/auth/require-actor'
import { isSetUp } from '@/lib/clinic/setup'
import { DEMO_MEMBERS, DEMO_PASSWORD } from '@/lib/demo/members'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<{ welcome?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  if (!(await isSetUp())) redirect('/setup')
  if (await currentActor()) redirect('/')
  const { welcome } = await searchParams
  return (
    <>
      <h1>Sign in</h1>
      {welcome !== undefined && (
        <p className="notice mt-4" role="status">
          You are set up. Sign in with the address and the password you chose.
        </p>
      )}
      {env().COURSELINE_DEMO && <DemoMembers />}
      <SignInForm />
    </>
  )
}

function DemoMembers() {
  return (
    <section className="notice mt-4" aria-label="Demo">
      <p>
        This is a demo: every patient in it is invented. Sign in as any of these, with the password{' '}
        <code className="font-semibold">{DEMO_PASSWORD}</code>
      </p>
      <ul className="mt-2">
        {DEMO_MEMBERS.map(member => (
          <li key={member.email}>
            <code>{member.email}</code> <span className="text-second">{member.role}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
