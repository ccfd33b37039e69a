import type { Metadata } from 'next'
import Link from 'next/link'
import { CourseRows } from '@/components/dashboard/course-rows'
import { NobodyYet } from '@/components/dashboard/nobody-yet'
import { requireActor } from '@/lib/auth/require-actor'
import { ownOpenCourses } from '@/lib/dashboard/data'
import { inOrder } from '@/lib/dashboard/order'
import { patientCount } from '@/lib/patient/data'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

export const metadata: Metadata = { title: 'Dashboard' }

type Props = { searchParams: Promise<{ all?: string }> }

/** A screenful: the others are one click away. */
const SHOWN_AT_FIRST = 20

export default async function DashboardPage({ searchParams }: Props) {
  const actor = await requireActor()
  const [rows, { all }] = await Promise.all([ownOpenCourses(actor), searchParams])
  const { needALook, inTreatment } = inOrder(rows)
  const day = today(actor.clinic.timeZone)
  const shown = all === undefined ? inTreatment.slice(0, SHOWN_AT_FIRST) : inTreatment
  const list = { today: day, upIsBetter: actor.clinic.chartUpIsBetter }
  return (
    <div className="page">
      <h1>{formatDay(day, actor.clinic.timeZone, 'visit')}</h1>
      <p className="mb-8 text-second">
        {actor.name}, {rows.length} {rows.length === 1 ? 'course' : 'courses'} in treatment
      </p>
      {rows.length === 0 ? (
        <NobodyYet patients={await patientCount(actor)} />
      ) : (
        <>
          <CourseRows
            title="Needs a look"
            hint="worst first; each says why"
            rows={needALook}
            count={needALook.length}
            {...list}
          >
            Nobody needs a look today.
          </CourseRows>
          <CourseRows title="In treatment" hint="last seen first" rows={shown} count={inTreatment.length} {...list}>
            Every course of yours needs a look.
          </CourseRows>
          {shown.length < inTreatment.length && (
            <Link href="/?all" className="button">
              Show all {inTreatment.length}
            </Link>
          )}
        </>
      )}
    </div>
  )
}
