import type { Metadata } from 'next'
import { CourseRows } from '@/components/dashboard/course-rows'
import { NobodyYet } from '@/components/dashboard/nobody-yet'
import { requireActor } from '@/lib/auth/require-actor'
import { ownOpenCourses } from '@/lib/dashboard/data'
import { inOrder } from '@/lib/dashboard/order'
import { patientCount } from '@/lib/patient/data'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

export const metadata: Metadata = { title: 'Dashboard' }

export default async function DashboardPage() {
  const actor = await requireActor()
  const rows = await ownOpenCourses(actor)
  const { needALook, inTreatment } = inOrder(rows)
  const day = today(actor.clinic.timeZone)
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
          <CourseRows title="Needs a look" hint="worst first; each says why" rows={needALook} {...list}>
            Nobody needs a look today.
          </CourseRows>
          <CourseRows title="In treatment" hint="last seen first" rows={inTreatment} {...list}>
            Every course of yours needs a look.
          </CourseRows>
        </>
      )}
    </div>
  )
}
