import { __iconData as Brush } from 'lucide-react/icons/brush'
import { __iconData as CircleDot } from 'lucide-react/icons/circle-dot'
import { __iconData as Ear } from 'lucide-react/icons/ear'
import { __iconData as Flame } from 'lucide-react/icons/flame'
import { __iconData as Hand } from 'lucide-react/icons/hand'
import { __iconData as HandHelping } from 'lucide-react/icons/hand-helping'
import { __iconData as MapPin } from 'lucide-react/icons/map-pin'
import { __iconData as Pin } from 'lucide-react/icons/pin'
import { __iconData as Zap } from 'lucide-react/icons/zap'
import type { Modality } from '@/lib/session/modalities'
import { Sign, type SignData } from './sign'

const GLYPHS: Record<Modality, SignData> = {
  manual_acupuncture: Pin,
  electroacupuncture: Zap,
  moxibustion: Flame,
  cupping: CircleDot,
  gua_sha: Brush,
  acupressure: Hand,
  tuina: HandHelping,
  dry_needling: MapPin,
  auricular: Ear,
}

/** The sign of a modality, in CSS pixels about its middle. What it means stands in the key beneath the chart. */
export function ModalityGlyph({ modality, y }: { modality: Modality; y: number }) {
  return <Sign sign={GLYPHS[modality]} x={-7} y={y - 7} className="text-ink" data-modality={modality} />
}
