import { FEWEST } from '@/lib/report/page/figures'

/** Why a small group has no mean. */
export function TooFew({ n }: { n: number }) {
  if (n === 0) return <p className="my-2">No course yet.</p>
  return (
    <p className="my-2 max-w-sm">
      Too few for a mean. A figure of fewer than {FEWEST} courses says more about chance than about how patients do, and
      could point at one of them.
    </p>
  )
}
