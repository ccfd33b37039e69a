import type { Metadata } from 'next'
import Link from 'next/link'
import { PutToRestDone } from '@/components/attention/put-to-rest-done'
import { Counts } from '@/components/dashboard/counts'
import { CourseRows } from '@/components/dashboard/course-rows'
import { HowOrdered } from '@/components/dashboard/how-ordered'
import { NobodyYet } from '@/components/dashboard/nobody-yet'
import { UnsignedList } from '@/components/dashboard/unsigned-list'
import { LinkSwitch } from '@/components/ui/link-switch'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { dashboard, unsignedSessions } from '@/lib/dashboard/data'
import { inOrder } from '@/lib/dashboard/order'
import { FOLLOW_UPS_AT_FIRST, LOOKS_AT_FIRST, ROWS_AT_FIRST } from '@/lib/dashboard/shown'
import { whoseOf } from '@/lib/dashboard/whose'
import { patientCount } from '@/lib/patient/data'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

export const metadata: Metadata = { title: 'Dashboard' }

type Props = { searchParams: Promise<Record<'all' | 'whose' | 'rested', string | string[] | undefined>> }

const LOOK = { id: 'needs-a-look', title: 'Needs a look' }
const TREATMENT = { id: 'in-treatment', title: 'In treatment' }
const FOLLOW_UPS = { id: 'follow-ups-due', title: 'Follow-ups due' }
const UNSIGNED = { id: 'drafts', title: 'Drafts not signed' }

export default async function DashboardPage({ searchParams }: Props) {
  const [actor, { all, whose: asked, rested }] = await Promise.all([requireActor(), searchParams])
  const inFull = all !== undefined
  const [{ whose, rows, resting, moreFollowUps }, unsigned] = await Promise.all([
    dashboard(actor, whoseOf(asked), inFull ? Number.POSITIVE_INFINITY : FOLLOW_UPS_AT_FIRST),
    unsignedSessions(actor),
  ])
  const { needALook, inTreatment, followUps } = inOrder(rows)
  const looks = inFull ? needALook : needALook.slice(0, LOOKS_AT_FIRST)
  const shown = inFull ? inTreatment : inTreatment.slice(0, ROWS_AT_FIRST)
  const due = followUps.length + moreFollowUps
  const open = rows.filter(row => row.open).length
  const { timeZone, chartUpIsBetter } = actor.clinic
  const day = today(timeZone)
  const restedHere = [...looks, ...followUps].find(({ id }) => id === rested)?.id
  const list = { today: day, upIsBetter: chartUpIsBetter, whose, rested: restedHere }
  const inFullHref = whose === 'clinic' ? '/?whose=clinic&all' : '/?all'
  const counts = [
    { id: LOOK.id, words: LOOK.title, count: needALook.length },
    { id: TREATMENT.id, words: TREATMENT.title, count: inTreatment.length },
    ...(due > 0 ? [{ id: FOLLOW_UPS.id, words: FOLLOW_UPS.title, count: due }] : []),
    ...(unsigned.length > 0 ? [{ id: UNSIGNED.id, words: UNSIGNED.title, count: unsigned.length }] : []),
  ]
  return (
    <div className="page">
      <h1>{formatDay(day, timeZone, 'visit')}</h1>
      {rested !== undefined && !restedHere && <PutToRestDone />}
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="text-second">
          {whose === 'clinic' ? 'The whole clinic' : actor.name}, {open} {open === 1 ? 'open course' : 'open courses'}
        </p>
        {canManageClinic(actor) && (
          <LinkSwitch
            label="Whose courses"
            ways={[
              { words: 'My patients', href: '/', chosen: whose === 'own' },
              { words: 'The whole clinic', href: '/?whose=clinic', chosen: whose === 'clinic' },
            ]}
          />
        )}
      </div>
      {rows.length === 0 ? (
        <NobodyYet patients={await patientCount(actor)} resting={resting} mayImport={canManageClinic(actor)} />
      ) : (
        <>
          <Counts counts={counts} />
          <CourseRows
            {...LOOK}
            hint="the most pressing first; each says why"
            rows={looks}
            count={needALook.length}
            {...list}
          >
            Nobody needs a look today.
          </CourseRows>
          {looks.length < needALook.length && (
            <Link href={inFullHref} prefetch={false} className="button mb-4">
              Show all {needALook.length} that need a look
            </Link>
          )}
          <HowOrdered resting={resting} />
          <CourseRows {...TREATMENT} hint="last seen first" rows={shown} count={inTreatment.length} {...list}>
            {open === 0 ? 'No course is open.' : 'Every open course needs a look.'}
          </CourseRows>
          {shown.length < inTreatment.length && (
            <Link href={inFullHref} prefetch={false} className="button mb-8">
              Show all {inTreatment.length}
            </Link>
          )}
          {due > 0 && (
            <CourseRows {...FOLLOW_UPS} hint="of discharged courses" rows={followUps} count={due} {...list}>
              No follow-up is due.
            </CourseRows>
          )}
          {moreFollowUps > 0 && (
            <Link href={inFullHref} prefetch={false} className="button mb-8">
              Show all {due} follow-ups
            </Link>
          )}
        </>
      )}
      <UnsignedList {...UNSIGNED} sessions={unsigned} timeZone={timeZone} />
    </div>
  )
}
