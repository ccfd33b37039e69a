import { Brush, CircleDot, Ear, Flame, Hand, HandHelping, type LucideIcon, MapPin, Pin, Zap } from 'lucide-react'
import type { Modality } from '@/lib/session/modalities'

const GLYPHS: Record<Modality, LucideIcon> = {
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
  const Glyph = GLYPHS[modality]
  return (
    <Glyph x={-7} y={y - 7} width={14} height={14} aria-hidden="true" className="text-ink" data-modality={modality} />
  )
}
