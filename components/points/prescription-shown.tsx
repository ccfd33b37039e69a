import { wordsOf } from '@/lib/points/needling'
import { parsePrescription } from '@/lib/points/parse'
import { pointIndex } from '@/lib/points/point-index'
import type { OwnEntry } from '@/lib/reference/own-entry'

type Props = {
  /** As it is kept. */
  text: string
  /** The clinic's own points, those withdrawn too: what was needled then is still called so. */
  own?: readonly OwnEntry[]
  /** Codes and words alone, in one line. */
  brief?: boolean
}

/** A prescription to be read, on the screen and in print. What no list has a name for any more is shown as it was written. */
export function PrescriptionShown({ text, own = [], brief = false }: Props) {
  const { needlings, problems } = parsePrescription(text, own)
  const index = pointIndex(own)
  if (needlings.length + problems.length === 0) return <p className="text-second">No points.</p>
  return (
    <ul aria-label="Points" className={brief ? 'flex flex-wrap gap-x-3' : 'flex flex-wrap gap-2'}>
      {needlings.map(needling => (
        <li
          key={`${needling.code} ${needling.levels ?? ''} ${needling.side ?? ''}`}
          className={brief ? '' : 'rounded-lg border border-strong bg-sunk px-3 py-1 print:bg-transparent'}
        >
          <span className="font-semibold">{needling.code}</span>{' '}
          <span className={brief ? 'sr-only' : 'text-sm text-second'}>{index.byCode(needling.code)?.name}</span>{' '}
          <span className="text-sm">{wordsOf(needling).join(' ')}</span>
        </li>
      ))}
      {[...new Set(problems.map(({ text }) => text))].map(unread => (
        <li key={unread} className={brief ? '' : 'py-1'}>
          {unread}
        </li>
      ))}
    </ul>
  )
}
