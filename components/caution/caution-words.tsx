import { CAUTION_WORDS, type Caution } from '@/lib/caution/caution'
import { CautionIcon } from './caution-icon'

/** A caution in a line: its level as a word with its shape, what it is about, and what it says. */
export function CautionWords({ caution: { level, about, words } }: { caution: Caution }) {
  return (
    <p className="flex items-start gap-2">
      <CautionIcon level={level} />
      <span className="min-w-0 break-words">
        <span className={level === 'stop' ? 'font-semibold text-stop' : 'text-second'}>{CAUTION_WORDS[level]}</span>{' '}
        <span className="font-semibold">{about}</span>: {words}
      </span>
    </p>
  )
}
