import { __iconData as ArrowDown } from 'lucide-react/icons/arrow-down'
import { __iconData as ArrowUp } from 'lucide-react/icons/arrow-up'
import { OwnWords } from '@/components/ui/own-words'
import type { ChartPanel } from '@/lib/chart/model'
import { Sign } from './sign'

/** What a panel shows; beside the profile also what both ends of the scale mean, and which way is better. */
export function PanelName({ panel, upIsBetter }: { panel: ChartPanel; upIsBetter: boolean }) {
  const { name, ownWords, hint } = panel
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
  const [top, bottom] = endsOf(panel, upIsBetter)
  return (
    <div className="chart-ends">
      <span>{top}</span>
      {upIsBetter && <Better up />}
      <span>
        <strong className="block">{name}</strong>
        {hint}
      </span>
      {!upIsBetter && <Better up={false} />}
      <span>{bottom}</span>
    </div>
  )
}

/** What the lower end of the scale means, beneath the plot where there is no room beside it. */
export function PanelFoot({ panel, upIsBetter }: { panel: ChartPanel; upIsBetter: boolean }) {
  return panel.key === 'profile' ? <p className="chart-narrow chart-foot">{endsOf(panel, upIsBetter)[1]}</p> : null
}

function endsOf({ scale: { low, high, lowWords, highWords } }: ChartPanel, upIsBetter: boolean): [string, string] {
  const [best, worst] = [`${low} ${lowWords}`, `${high} ${highWords}`]
  return upIsBetter ? [best, worst] : [worst, best]
}

function Better({ up }: { up: boolean }) {
  return (
    <span className="flex items-center gap-1 font-semibold text-ink">
      better <Sign sign={up ? ArrowUp : ArrowDown} size={16} />
    </span>
  )
}
