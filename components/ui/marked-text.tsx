import { Fragment } from 'react'
import type { Segment } from '@/lib/audit/word-diff'

/** A text with what was taken out struck through and what was put in underlined, both also said in words to a listener. */
export function MarkedText({ segments }: { segments: Segment[] }) {
  return segments.map(({ text, kind }, at) => {
    // The pieces of a text have no other name than their place in it.
    const key = `${at}-${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    const pause = at < segments.length - 1 && <Spoken>, </Spoken>
    if (kind === 'removed')
      return (
        <del key={key} className="text-second line-through decoration-2">
          <Spoken>removed </Spoken>
          {text}
          {pause}
        </del>
      )
    return (
      <Fragment key={key}>
        {segments[at - 1]?.kind === 'removed' && /^[\p{L}\p{N}]/u.test(text) && ' '}
        <ins className="font-semibold underline decoration-2 underline-offset-3">
          <Spoken>added </Spoken>
          {text}
          {pause}
        </ins>
      </Fragment>
    )
  })
}

function Spoken({ children }: { children: string }) {
  return <span className="sr-only">{children}</span>
}
