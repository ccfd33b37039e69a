import { Ban, Info, OctagonX, TriangleAlert } from 'lucide-react'
import type { FlagLevel } from '@/lib/safety-flag/reference'

const ICONS = { stop: OctagonX, stop_electro: OctagonX, avoid_site: Ban, caution: TriangleAlert, note: Info }

const COLOURS: Record<FlagLevel, string> = {
  stop: 'text-stop',
  stop_electro: 'text-stop',
  avoid_site: 'text-worse',
  caution: 'text-worse',
  note: 'text-second',
}

/** The shape of a level; its word stands beside it. */
export function LevelIcon({ level }: { level: FlagLevel }) {
  const Icon = ICONS[level]
  return <Icon aria-hidden="true" size={16} className={`mt-0.5 shrink-0 ${COLOURS[level]}`} />
}
