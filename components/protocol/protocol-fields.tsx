import { Field, TextArea } from '@/components/form/field'
import type { KeptProtocol } from '@/lib/protocol/data'
import { ModalityFields } from './modality-fields'

/** What a protocol is made of. */
export function ProtocolFields({ protocol }: { protocol?: KeptProtocol }) {
  return (
    <>
      <Field name="name" label="Name" hint="As you would look for it in a visit." defaultValue={protocol?.name} />
      <TextArea
        name="prescription"
        label="Points"
        hint="Such as: LI4 both even 15 mm de qi 20 min, ST36 both."
        rows={3}
        defaultValue={protocol?.prescription}
      />
      <ModalityFields chosen={protocol?.modalities} />
      <TextArea name="note" label="Note" optional rows={2} defaultValue={protocol?.note} />
    </>
  )
}
