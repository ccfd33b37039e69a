import { z } from 'zod'
import { passwordProblem } from '@/lib/auth/password-rules'
import { choice, emailAddress, requiredText, version } from '@/lib/form/fields'

export const invitationSchema = z.object({
  name: requiredText(120, 'Type the colleague’s name.'),
  email: emailAddress,
  role: choice(['practitioner', 'owner'], 'Choose a role.'),
  submission: z.uuid(),
})

export const joinSchema = z.object({ token: z.string().min(20).max(100), password: z.string() })

export const memberStateSchema = z.object({ memberId: z.string(), state: z.enum(['active', 'disabled']), version })

export const withdrawSchema = z.object({ invitationId: z.string() })

export const endSignInSchema = z.object({ signInId: z.string() })

export const changePasswordSchema = z
  .object({ current: z.string().min(1, 'Type your current password.').max(1000), password: z.string() })
  .superRefine((input, context) => {
    const problem = passwordProblem(input.password)
    if (problem) context.addIssue({ code: 'custom', path: ['password'], message: problem })
  })

export type InvitationInput = z.output<typeof invitationSchema>
export type JoinInput = z.output<typeof joinSchema>
