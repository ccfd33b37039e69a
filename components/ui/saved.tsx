import type { ReactNode } from 'react'

/** Says that the last form was kept; `children` say it in words of their own. */
export function Saved({ when, children = 'Saved.' }: { when: boolean; children?: ReactNode }) {
  if (!when) return null
  return (
    <p role="status" className="notice my-4">
      {children}
    </p>
  )
}
