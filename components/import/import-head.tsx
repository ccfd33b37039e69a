import type { ImportState, ImportView } from '@/lib/import/view'
import { formatMoment } from '@/lib/time/format'
import { ImportSteps } from './import-steps'

const STEP: Record<ImportState, 2 | 3 | 4 | null> = {
  uploaded: 2,
  checking: 3,
  checked: 3,
  writing: 4,
  done: null,
  undone: null,
  abandoned: null,
}

type Props = { view: ImportView; timeZone: string; step?: 2 }

/** Which file it is, where its import is, and what went wrong with it. */
export function ImportHead({ view: { state, fileName, byName, uploadedAt, failure }, timeZone, step }: Props) {
  const current = step ?? STEP[state]
  return (
    <>
      <h1 className="mb-2">Import</h1>
      {current && <ImportSteps current={current} />}
      <p className="mb-4 text-second">
        <bdi className="font-semibold text-ink">{fileName}</bdi>, sent by {byName} on{' '}
        {formatMoment(uploadedAt, timeZone)}
      </p>
      {failure && (
        <p role="alert" className="notice-worse mb-6 max-w-2xl">
          {failure}
        </p>
      )}
    </>
  )
}
