import { VIEW_WORDS, type View } from '@/lib/body-chart/drawing'

const ENDS: Record<View, [string, string]> = {
  front: ['right', 'left'],
  back: ['left', 'right'],
  left: ['front', 'back'],
  right: ['back', 'front'],
}

/** Above a figure: from where it is seen, and which of the patient's own sides is where. */
export function FigureSides({ view }: { view: View }) {
  const [left, right] = ENDS[view]
  return (
    <figcaption className="grid grid-cols-[1fr_auto_1fr] items-baseline text-center text-xs text-second">
      <span className="text-left">{left}</span>
      <span className="text-sm font-semibold text-ink">{VIEW_WORDS[view]}</span>
      <span className="text-right">{right}</span>
    </figcaption>
  )
}
