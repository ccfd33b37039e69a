import type { Metadata } from 'next'
import Link from 'next/link'
import { CourseRows } from '@/components/dashboard/course-rows'
import { HowOrdered } from '@/components/dashboard/how-ordered'
import { NobodyYet } from '@/components/dashboard/nobody-yet'
import { WhoseSwitch } from '@/components/dashboard/whose-switch'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { dashboard } from '@/lib/dashboard/data'
import { inOrder } from '@/lib/dashboard/order'
import { FOLLOW_UPS_AT_FIRST, LOOKS_AT_FIRST, ROWS_AT_FIRST } from '@/lib/dashboard/shown'
import { whoseOf } from '@/lib/dashboard/whose'
import { patientCount } from '@/lib/patient/data'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

export const metadata: Metadata = { title: 'Dashboard' }

type Props = { searchParams: Promise<{ all?: string; whose?: string | string[] }> }

export default async function DashboardPage({ searchParams }: Props) {
  const [actor, { all, whose: asked }] = await Promise.all([requireActor(), searchParams])
  const inFull = all !== undefined
  const { whose, rows, moreFollowUps } = await dashboard(
    actor,
    whoseOf(asked),
    inFull ? Number.POSITIVE_INFINITY : FOLLOW_UPS_AT_FIRST,
  )
  const { needALook, inTreatment } = inOrder(rows)
  const looks = inFull ? needALook : needALook.slice(0, LOOKS_AT_FIRST)
  const needing = needALook.length + moreFollowUps
  const open = rows.filter(row => row.open).length
  const day = today(actor.clinic.timeZone)
  const shown = inFull ? inTreatment : inTreatment.slice(0, ROWS_AT_FIRST)
  const list = { today: day, upIsBetter: actor.clinic.chartUpIsBetter, withPractitioner: whose === 'clinic' }
  const inFullHref = whose === 'clinic' ? '/?whose=clinic&all' : '/?all'
  return (
    <div className="page">
      <h1>{formatDay(day, actor.clinic.timeZone, 'visit')}</h1>
      <div className="mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="text-second">
          {whose === 'clinic' ? 'The whole clinic' : actor.name}, {open} {open === 1 ? 'course' : 'courses'} in
          treatment
        </p>
        {canManageClinic(actor) && <WhoseSwitch whose={whose} />}
      </div>
      {rows.length === 0 ? (
        <NobodyYet patients={await patientCount(actor)} />
      ) : (
        <>
          <CourseRows
            title="Needs a look"
            hint="the most pressing first; each says why"
            rows={looks}
            count={needing}
            {...list}
          >
            Nobody needs a look today.
          </CourseRows>
          {looks.length < needing && (
            <Link href={inFullHref} prefetch={false} className="button mb-4">
              Show all {needing} that need a look
            </Link>
          )}
          <HowOrdered />
          <CourseRows title="In treatment" hint="last seen first" rows={shown} count={inTreatment.length} {...list}>
            {open === 0 ? 'No course is open.' : 'Every open course needs a look.'}
          </CourseRows>
          {shown.length < inTreatment.length && (
            <Link href={inFullHref} prefetch={false} className="button">
              Show all {inTreatment.length}
            </Link>
          )}
        </>
      )}
    </div>
  )
}
