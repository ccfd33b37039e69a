import { Saved } from '@/components/ui/saved'

/** Says, where somebody came from, that a reason was put to rest. Which one the address does not say. */
export function PutToRestDone({ when }: { when: boolean }) {
  return <Saved when={when}>Put to rest: it comes back when something new happens.</Saved>
}
