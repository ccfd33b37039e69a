import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { setMemberStateAction } from '@/lib/member/actions'
import type { MemberRow } from '@/lib/member/data'

type Props = { members: MemberRow[]; ownId: string; manages: boolean }

/** Who works here; an owner can disable a member, which signs them out at once. */
export function MemberList({ members, ownId, manages }: Props) {
  return (
    <ul className="mt-4 divide-y divide-line border-y border-line">
      {members.map(member => (
        <li key={member.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <span className="min-w-0 break-words">
            <span className="font-semibold">{member.name}</span>{' '}
            <span className="text-second">
              {member.role}
              {member.state === 'disabled' && ', disabled'}
            </span>
            <br />
            <span className="text-sm text-second">{member.email}</span>
          </span>
          {manages && member.id !== ownId && <StateForm member={member} />}
        </li>
      ))}
    </ul>
  )
}

function StateForm({ member }: { member: MemberRow }) {
  const disable = member.state === 'active'
  return (
    <Form action={setMemberStateAction}>
      <input type="hidden" name="memberId" value={member.id} />
      <input type="hidden" name="version" value={member.version} />
      <input type="hidden" name="state" value={disable ? 'disabled' : 'active'} />
      <SubmitButton className="button" pending="Changing …">
        {disable ? 'Disable' : 'Enable again'}
        <span className="sr-only"> {member.name}</span>
      </SubmitButton>
    </Form>
  )
}
