import { DRAWING, VIEW_BOX, type View, viewsFor } from '@/lib/body-chart/drawing'
import type { Mark } from '@/lib/body-chart/marks'
import { QUALITIES } from '@/lib/body-chart/qualities'
import { markWords } from '@/lib/body-chart/words'
import { FigureMarks } from './figure-marks'
import { FigureSides } from './figure-sides'
import { SignKey } from './sign-key'

/** A body chart as it was drawn, with the same in words beneath. */
export function BodyChartShown({ marks }: { marks: readonly Mark[] }) {
  const views = viewsFor(marks.map(mark => mark.area))
  const felt = QUALITIES.filter(quality => marks.some(mark => mark.quality.includes(quality)))
  return (
    <div>
      <div className="mb-2 flex flex-wrap gap-4" aria-hidden="true">
        {views.map(view => (
          <Figure key={view} view={view} marks={marks} />
        ))}
      </div>
      <p className="text-sm text-second">Left and right are the patient’s own.</p>
      <SignKey qualities={felt} />
      {marks.length === 0 ? (
        <p>No area is marked.</p>
      ) : (
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {marks.map(mark => (
            <li key={mark.area} className="break-words">
              {markWords(mark)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Figure({ view, marks }: { view: View; marks: readonly Mark[] }) {
  return (
    <figure className="w-36 shrink-0">
      <FigureSides view={view} />
      <svg viewBox={VIEW_BOX} className="block w-full" aria-hidden="true">
        {DRAWING[view].map(({ area, path }) => (
          <path key={area} d={path} strokeWidth="1" className="fill-raised stroke-control" />
        ))}
        {DRAWING[view]
          .filter(({ area }) => marks.some(mark => mark.area === area))
          .map(({ area, path }) => (
            <path key={area} d={path} strokeWidth="3" className="fill-accent-wash stroke-accent" />
          ))}
        <FigureMarks view={view} marks={marks} size={20} />
      </svg>
    </figure>
  )
}
