import type { ImportView } from '@/lib/import/view'
import { AskAgain } from './ask-again'

type Props = { progress: ImportView['progress']; writing: boolean; address: string }

/** How far the work got. It goes on wherever its owner goes; without JavaScript the page asks again by itself. */
export function Working({ progress, writing, address }: Props) {
  const percent = Math.round((progress?.share ?? 0) * 100)
  const words = progress?.words || (writing ? 'Bringing it in' : 'Reading the rows')
  return (
    <div className="max-w-xl">
      <p role="status" className="mb-2 text-lg font-semibold">
        {words}
      </p>
      <progress className="progress" aria-label={words} max={100} value={percent} />
      <p className="mt-1 text-second">{percent}%</p>
      <p className="mt-4 text-second">
        {writing
          ? 'All of it is brought in, or none of it. You can leave this page and come back.'
          : 'Nothing is in the record yet. You can leave this page and come back.'}
      </p>
      <AskAgain />
      <noscript>
        <meta httpEquiv="refresh" content="3" />
        <p className="mt-4">
          <a href={address} className="button">
            Look again
          </a>
        </p>
      </noscript>
    </div>
  )
}
