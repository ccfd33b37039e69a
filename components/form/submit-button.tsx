'use client'

import type { ReactNode } from 'react'
import { useFormContext } from './form'

type Props = { children: ReactNode; pending: string; className?: string; name?: string; value?: string }

/** The one accent button of a form. While an answer is on its way it says so and takes no second click. */
export function SubmitButton({ children, pending: words, className, name, value }: Props) {
  const { pending } = useFormContext()
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={className ?? 'button button-accent'}
    >
      {pending ? words : children}
    </button>
  )
}
