import { CourseChartFigure } from '@/components/charts/course-chart'
import type { SummaryDocument } from '@/lib/summary/document'
import { drawingFor } from '@/lib/summary/pdf/drawing'
import { SummaryDrawing } from './summary-drawing'

/** The chart of a summary: on the screen as it is everywhere, on paper as in the PDF. */
export async function SummaryChart({ summary }: { summary: SummaryDocument }) {
  const { reader, chart, upIsBetter, sentence } = summary
  if (!chart) return null
  const drawing = await drawingFor(chart, upIsBetter)
  return (
    <div className="mt-4 print:mt-2">
      <div className="print:hidden">
        {/* Its days are not walked here: what was noted on them need not travel along. */}
        <CourseChartFigure
          chart={{ ...chart, columns: [] }}
          upIsBetter={upIsBetter}
          layers={reader === 'patient' ? 'patient' : 'still'}
        />
      </div>
      <SummaryDrawing drawing={drawing} label={`Chart of the scores. ${sentence.lead}${sentence.rest}`} />
    </div>
  )
}
