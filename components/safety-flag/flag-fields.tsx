import type { ReactNode } from 'react'
import { Field, RadioGroup } from '@/components/form/field'
import { LIMBS } from '@/lib/safety-flag/limbs'
import type { FlagAsks } from '@/lib/safety-flag/reference'
import type { StandingFlag } from '@/lib/safety-flag/view'
import type { Day } from '@/lib/time/day'

const LIMB_CHOICES = [
  ...LIMBS.map(limb => ({ value: limb, label: `${limb.slice(0, 1).toUpperCase()}${limb.slice(1)}` })),
  { value: '', label: 'Not known' },
]

type Props = { flag?: Pick<StandingFlag, 'detail' | 'dueDate'> }

/** The day the child is due; the weeks are counted from it. */
export function DueDateField({ flag }: Props) {
  return (
    <Field
      name="dueDate"
      label="Due date"
      hint="The weeks are counted from it."
      type="date"
      defaultValue={flag?.dueDate}
      className="max-w-56"
    />
  )
}

export function LimbField({ flag }: Props) {
  const hint = 'Not known means that points of every limb show the caution.'
  return <RadioGroup name="limb" label="Which limb" hint={hint} choices={LIMB_CHOICES} defaultValue={flag?.detail} />
}

export function SiteField({ flag }: Props) {
  return <Field name="site" label="Which site" autoComplete="off" defaultValue={flag?.detail} />
}

export function DetailField({ flag }: Props) {
  return (
    <Field
      name="detail"
      label="Detail"
      hint="Such as which drug, which device, since which operation."
      optional
      autoComplete="off"
      defaultValue={flag?.detail}
    />
  )
}

/** When the fact began, where it is known. */
export function SinceField({ since, today }: { since?: string; today: Day }) {
  return <Field name="since" label="Since" type="date" optional max={today} defaultValue={since} className="max-w-56" />
}

/** The fields of a flag of which one knows what it asks. */
export const FACT_FIELDS: Record<FlagAsks, (props: Props) => ReactNode> = {
  due_date: props => (
    <>
      <DueDateField {...props} />
      <DetailField {...props} />
    </>
  ),
  limb: props => <LimbField {...props} />,
  site: props => <SiteField {...props} />,
  detail: props => <DetailField {...props} />,
}
