'use client'

import { useTransition } from 'react'
import { signOut } from '@/lib/member/sign-out'

/** Ends this browser's sign-in, and loads a whole new page: nothing of the old ones is left to go back to. */
export function SignOutButton() {
  const [pending, startTransition] = useTransition()
  const leave = () =>
    startTransition(async () => {
      await signOut()
      window.location.replace('/sign-in')
      await new Promise(() => {})
    })
  return (
    <button type="button" className="button" aria-disabled={pending || undefined} onClick={() => !pending && leave()}>
      {pending ? 'Signing out …' : 'Sign out'}
    </button>
  )
}
