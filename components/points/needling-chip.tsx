'use client'

import { X } from 'lucide-react'
import { type Needling, wordsOf } from '@/lib/points/needling'

type Props = {
  needling: Needling
  name: string
  expanded: boolean
  panelId: string
  onOpen: () => void
  onRemove: () => void
}

/** One point of the prescription: a press opens what is said of it, the cross takes it out. */
export function NeedlingChip({ needling, name, expanded, panelId, onOpen, onRemove }: Props) {
  return (
    <li className="inline-flex max-w-full items-stretch rounded-lg border border-control bg-sunk has-[[aria-expanded=true]]:border-accent has-[[aria-expanded=true]]:bg-accent-wash">
      <button
        type="button"
        data-chip
        aria-expanded={expanded}
        aria-controls={expanded ? panelId : undefined}
        onClick={onOpen}
        className="min-h-11 cursor-pointer rounded-l-lg py-1 pr-1 pl-3 text-left"
      >
        <span className="font-semibold">{needling.code}</span> <span className="sr-only">{name}</span>{' '}
        <span className="text-sm text-second">{wordsOf(needling).join(' ')}</span>
      </button>
      <button
        type="button"
        aria-label={`Take out ${needling.code}`}
        onClick={onRemove}
        className="flex min-h-11 w-11 cursor-pointer items-center justify-center rounded-r-lg text-second hover:text-ink"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </li>
  )
}
