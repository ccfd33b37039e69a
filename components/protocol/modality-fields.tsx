'use client'

import { useFormContext } from '@/components/form/form'
import { modalitiesIn, modalityField } from '@/lib/protocol/modality-list'
import { MODALITIES, MODALITY_WORDS } from '@/lib/session/modalities'

/** The modalities as checkboxes. `chosen` are keys between commas; nothing is chosen unless it says so. */
export function ModalityFields({ chosen = '' }: { chosen?: string }) {
  const { state } = useFormContext()
  const begun = modalitiesIn(chosen)
  // Empty as well when no answer came: then the boxes stay as they are.
  const refused = Object.keys(state.values).length > 0
  return (
    <fieldset className="field">
      <legend className="field-label">Modalities</legend>
      <div className="flex flex-wrap gap-2">
        {MODALITIES.map(modality => {
          const ticked = refused ? modalityField(modality) in state.values : begun.includes(modality)
          return (
            <label key={modality} className="choice">
              <input
                type="checkbox"
                name={modalityField(modality)}
                value="1"
                defaultChecked={ticked}
                className="mr-2 size-5 accent-[var(--accent)]"
              />
              {MODALITY_WORDS[modality]}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
