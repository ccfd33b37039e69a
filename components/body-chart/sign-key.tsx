import { QUALITY, type Quality } from '@/lib/body-chart/qualities'

/** What the signs on the drawing mean. */
export function SignKey({ qualities }: { qualities: readonly Quality[] }) {
  if (qualities.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 text-sm text-second">
      {qualities.map(quality => (
        <li key={quality}>
          <b className="text-ink" aria-hidden="true">
            {QUALITY[quality].sign}
          </b>{' '}
          {QUALITY[quality].words}
        </li>
      ))}
    </ul>
  )
}
