'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Field, RadioGroup } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { inviteAction } from '@/lib/member/actions'

/** Invites a colleague: makes a one-time link to hand over by whatever way the clinic trusts. */
export function InviteForm({ children }: { children: ReactNode }) {
  return (
    <Form action={inviteAction} made={path => <OneTimeLink path={path} />}>
      {children}
      <Field name="name" label="Name" autoComplete="off" />
      <Field
        name="email"
        label="E-mail address"
        hint="They sign in with it. No mail is sent."
        type="email"
        autoComplete="off"
      />
      <RadioGroup
        name="role"
        label="Role"
        choices={[
          { value: 'practitioner', label: 'Practitioner' },
          { value: 'owner', label: 'Owner' },
        ]}
      />
      <SubmitButton pending="Making the link …">Make invitation link</SubmitButton>
    </Form>
  )
}

function OneTimeLink({ path }: { path: string }) {
  const [origin, setOrigin] = useState('')
  useEffect(() => setOrigin(window.location.origin), [])
  return (
    <div role="status" className="notice mt-6">
      <label htmlFor="invitation-link" className="field-label">
        One-time link
      </label>
      <p className="field-hint">Hand it over yourself. It works once, within 7 days, and is not shown again.</p>
      <input
        id="invitation-link"
        className="control"
        readOnly
        value={`${origin}${path}`}
        onFocus={event => event.target.select()}
      />
    </div>
  )
}
