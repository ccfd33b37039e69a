import { ArrowDown, ArrowUp } from 'lucide-react'
import { OwnWords } from '@/components/ui/own-words'
import type { ChartPanel } from '@/lib/chart/model'

/** What a panel shows; beside the profile also what both ends of the scale mean, and which way is better. */
export function PanelName({ panel, upIsBetter }: { panel: ChartPanel; upIsBetter: boolean }) {
  const { name, ownWords, hint, scale } = panel
  if (panel.key !== 'profile') {
    return (
      <>
        {ownWords && (
          <span className="line-clamp-2 break-words">
            <OwnWords>{ownWords}</OwnWords>
          </span>
        )}
        {ownWords ? <span>{name}</span> : <strong>{name}</strong>}
        {hint && <span>{hint}</span>}
      </>
    )
  }
  const high = `${scale.high} ${scale.highWords}`
  const low = `${scale.low} ${scale.lowWords}`
  const Arrow = upIsBetter ? ArrowUp : ArrowDown
  const better = (
    <span className="flex items-center gap-1 font-semibold text-ink">
      better <Arrow aria-hidden="true" className="size-4" />
    </span>
  )
  return (
    <div className="chart-ends">
      <span>{upIsBetter ? low : high}</span>
      {upIsBetter && better}
      <span>
        <strong className="block">{name}</strong>
        {hint}
      </span>
      {!upIsBetter && better}
      <span>{upIsBetter ? high : low}</span>
    </div>
  )
}
