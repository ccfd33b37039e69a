import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BodyChartBeside } from '@/components/body-chart/body-chart-beside'
import { BodyChartForm } from '@/components/body-chart/body-chart-form'
import { BodyChartList } from '@/components/body-chart/body-chart-list'
import { StartFromLatest } from '@/components/body-chart/start-from-latest'
import { CourseHeader } from '@/components/course/course-header'
import { requireActor } from '@/lib/auth/require-actor'
import { addBodyChartAction } from '@/lib/body-chart/actions'
import { bodyChartsOf } from '@/lib/body-chart/data'
import { courseForView } from '@/lib/course/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Body chart' }

type Props = { params: Promise<{ courseId: string }>; searchParams: Promise<{ start?: string }> }

export default async function BodyChartPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const [{ courseId }, { start }] = await Promise.all([params, searchParams])
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const charts = await bodyChartsOf(actor, course.id)
  const latest = charts.at(-1)
  const fromLatest = start === 'latest' && latest !== undefined
  return (
    <div className="page">
      <CourseHeader course={course} today={today(timeZone)} timeZone={timeZone} title="Body chart" />
      <BodyChartBeside charts={charts} timeZone={timeZone} />
      <BodyChartList charts={charts} timeZone={timeZone} />
      <h2 className="section-title mt-10">{latest ? 'Draw it anew' : 'Draw the first'}</h2>
      {latest && <StartFromLatest courseId={course.id} latest={latest} chosen={fromLatest} timeZone={timeZone} />}
      <BodyChartForm
        key={`${charts.length} ${fromLatest}`}
        action={addBodyChartAction.bind(null, course.id)}
        today={today(timeZone)}
        start={fromLatest ? latest.marks : []}
      />
    </div>
  )
}
