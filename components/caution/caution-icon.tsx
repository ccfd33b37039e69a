import { Ban, Info, OctagonX, TriangleAlert } from 'lucide-react'
import type { CautionLevel } from '@/lib/caution/reference'

const ICONS = { stop: OctagonX, avoid: Ban, caution: TriangleAlert, note: Info }

const COLOURS: Record<CautionLevel, string> = {
  stop: 'text-stop',
  avoid: 'text-worse',
  caution: 'text-worse',
  note: 'text-second',
}

/** The shape of a caution's level; its word stands beside it. */
export function CautionIcon({ level }: { level: CautionLevel }) {
  const Icon = ICONS[level]
  return <Icon aria-hidden="true" size={18} className={`mt-0.5 shrink-0 ${COLOURS[level]}`} />
}
