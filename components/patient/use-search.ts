'use client'

import { useEffect, useState } from 'react'
import { findPatientsAction } from '@/lib/patient/actions'
import type { FoundPatient } from '@/lib/patient/view'

export type Search = {
  found: FoundPatient[]
  problem: 'signed_out' | 'unavailable' | null
  /** Whether this answers what stands in the box now, or what stood there a moment ago. */
  current: boolean
}

type Answer = Omit<Search, 'current'> & { asked: string }

/** Long enough to skip the letters of a word typed fast, too short to be felt. */
const PAUSE = 80

async function ask(asked: string): Promise<Answer> {
  try {
    const { found } = await findPatientsAction(asked)
    return { asked, found: found ?? [], problem: found ? null : 'signed_out' }
  } catch {
    return { asked, found: [], problem: 'unavailable' }
  }
}

/** The patients that fit what stands in the search box, or null before the first answer and for an empty box. */
export function useSearch(typed: string): Search | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const asked = typed.trim()
  useEffect(() => {
    if (asked === '') {
      setAnswer(null)
      return
    }
    let latest = true
    const timer = setTimeout(async () => {
      const next = await ask(asked)
      if (latest) setAnswer(next)
    }, PAUSE)
    return () => {
      latest = false
      clearTimeout(timer)
    }
  }, [asked])
  if (asked === '' || !answer) return null
  return { found: answer.found, problem: answer.problem, current: answer.asked === asked }
}
