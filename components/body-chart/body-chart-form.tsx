import { Field, TextArea } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { RecordNow } from '@/components/form/record-now'
import { SubmissionKey } from '@/components/form/submission-key'
import { SubmitButton } from '@/components/form/submit-button'
import type { BodyChartForAmending } from '@/lib/body-chart/data'
import { type Mark, parseMarks } from '@/lib/body-chart/marks'
import type { FormAction } from '@/lib/form/state'
import type { Day } from '@/lib/time/day'
import { BodyChartInput } from './body-chart-input'
import { NothingHurts } from './nothing-hurts'

type Props = { action: FormAction; today: Day; start?: readonly Mark[] }

/** Draws the body chart of a course anew. */
export function BodyChartForm({ action, today, start }: Props) {
  return (
    <Form action={action}>
      <SubmissionKey />
      <BodyChartInput label="Where it hurts now" start={start} />
      <NothingHurts />
      <div className="max-w-2xl">
        <Field name="drawnOn" label="Drawn on" type="date" max={today} defaultValue={today} className="max-w-56" />
        <TextArea name="note" label="Note" optional rows={2} />
      </div>
      <SubmitButton pending="Saving …">Save body chart</SubmitButton>
    </Form>
  )
}

type AmendProps = { action: FormAction; chart: BodyChartForAmending; today: Day; timeZone: string }

/** Corrects a body chart; what it said before is kept. */
export function AmendBodyChartForm({ action, chart, today, timeZone }: AmendProps) {
  const marks = parseMarks(chart.areas)
  return (
    <Form action={action}>
      <RecordNow version={chart.version} timeZone={timeZone} />
      <BodyChartInput label="Where it hurt" start={marks} />
      <NothingHurts start={marks.length === 0} />
      <div className="max-w-2xl">
        <Field
          name="drawnOn"
          label="Drawn on"
          type="date"
          max={today}
          defaultValue={chart.drawnOn}
          className="max-w-56"
        />
        <TextArea name="note" label="Note" optional rows={2} defaultValue={chart.note} />
        <Field name="reason" label="Reason for the correction" optional />
      </div>
      <SubmitButton pending="Saving …">Save correction</SubmitButton>
    </Form>
  )
}
