import { type KeptCaution, whyWords } from '@/lib/caution/caution'
import { CautionWords } from './caution-words'

/** The cautions that were shown when a session was recorded, and what was answered; for reading and for print. */
export function CautionsKept({ kept }: { kept: KeptCaution[] }) {
  if (kept.length === 0) return null
  return (
    <section aria-label="Cautions shown">
      <h3 className="mb-1 font-semibold">Cautions shown</h3>
      <ul className="divide-y divide-line">
        {kept.map(caution => (
          <li key={caution.key} className="break-inside-avoid py-2">
            <CautionWords caution={caution} />
            <p className="pl-6.5 text-sm break-words text-second">{whyWords(caution)}</p>
            {caution.answer && (
              <p className="pl-6.5 break-words whitespace-pre-line">
                <span className="text-second">Reason to go on:</span> <bdi>{caution.answer}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
