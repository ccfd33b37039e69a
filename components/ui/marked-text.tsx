import type { Segment } from '@/lib/audit/word-diff'

/** A text with what was taken out struck through and what was put in underlined, both also said in words to a listener. */
export function MarkedText({ segments }: { segments: Segment[] }) {
  return segments.map(({ text, kind }, at) => {
    // The pieces of a text have no other name than their place in it.
    const key = `${at}-${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    const more = at < segments.length - 1
    return kind === 'removed' ? (
      <del key={key} className="text-second line-through decoration-2">
        <Spoken>removed </Spoken>
        {text}
        {more && <Spoken>, </Spoken>}
      </del>
    ) : (
      <ins key={key} className="font-semibold underline decoration-2 underline-offset-3">
        {segments[at - 1]?.kind === 'removed' && ' '}
        <Spoken>added </Spoken>
        {text}
        {more && <Spoken>, </Spoken>}
      </ins>
    )
  })
}

function Spoken({ children }: { children: string }) {
  return <span className="sr-only">{children}</span>
}
