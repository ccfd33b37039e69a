import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AmendBodyChartForm } from '@/components/body-chart/body-chart-form'
import { CourseHeader } from '@/components/course/course-header'
import { AmendmentList } from '@/components/ui/amendment-list'
import { amendmentsOf } from '@/lib/audit/data'
import { requireActor } from '@/lib/auth/require-actor'
import { amendBodyChartAction } from '@/lib/body-chart/actions'
import { bodyChartForAmending } from '@/lib/body-chart/data'
import { courseForView } from '@/lib/course/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Correct the body chart' }

type Props = { params: Promise<{ chartId: string }> }

export default async function AmendBodyChartPage({ params }: Props) {
  const actor = await requireActor()
  const { chartId } = await params
  const chart = await bodyChartForAmending(actor, chartId)
  if (!chart) notFound()
  const [course, amendments] = await Promise.all([
    courseForView(actor, chart.courseId),
    amendmentsOf(actor, 'body_chart', chart.id),
  ])
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Correct the body chart" />
      <AmendBodyChartForm
        action={amendBodyChartAction.bind(null, chart.id)}
        chart={chart}
        today={day}
        timeZone={timeZone}
      />
      <AmendmentList amendments={amendments} timeZone={timeZone} />
    </div>
  )
}
