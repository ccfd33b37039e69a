'use client'

import { useRef } from 'react'
import { cautionsFor } from '@/lib/caution/cautions'
import type { OwnEntry } from '@/lib/reference/own-entry'
import type { StandingFlag } from '@/lib/safety-flag/view'
import { CautionIcon } from './caution-icon'
import { CAUTIONS_PLACE } from './caution-list'
import { useChosen } from './use-chosen'

type Props = { flags: StandingFlag[]; own: OwnEntry[]; prescription?: string; modalities?: string[] }

const NONE: string[] = []

/** How many cautions stand further down the page, at the points that raise them, where there is no room beside. */
export function CautionCount({ flags, own, prescription = '', modalities = NONE }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const cautions = cautionsFor({ ...useChosen(place, prescription, modalities), flags, own })
  const stops = cautions.filter(({ level }) => level === 'stop').length
  const others = cautions.length - stops
  const words = [stops > 0 && counted(stops, 'stop'), others > 0 && counted(others, 'caution')].filter(Boolean)
  return (
    <div ref={place} className="xl:hidden">
      {cautions.length > 0 && (
        <a href={`#${CAUTIONS_PLACE}`} className="link -mt-4 mb-3 flex min-h-11 items-center gap-2 font-semibold">
          <CautionIcon level={stops > 0 ? 'stop' : 'caution'} />
          {words.join(' and ')}, further down
        </a>
      )}
    </div>
  )
}

const counted = (count: number, what: string) => `${count} ${count === 1 ? what : `${what}s`}`
