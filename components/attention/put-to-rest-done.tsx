import { RESTED_ID } from '@/lib/attention/origin'
import { JustDone } from './just-done'

/** Says, where somebody came from, that a reason was put to rest. */
export function PutToRestDone() {
  return (
    <JustDone id={RESTED_ID} className="notice my-2">
      Put to rest: it comes back when something new happens.
    </JustDone>
  )
}
