'use client'

import { useFormContext } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { refusalOf } from './refusal'

const useLikely = () => refusalOf(useFormContext().state)?.patients ?? []

/** Who the new patient may be already. The links open beside the form, which keeps what was typed. */
export function LikelyDuplicates() {
  const patients = useLikely()
  if (patients.length === 0) return null
  return (
    <section aria-labelledby="likely-title" className="notice-worse mb-5">
      <h2 id="likely-title">Is it {patients.length === 1 ? 'this patient' : 'one of these patients'}?</h2>
      <ul className="my-2 list-disc pl-5">
        {patients.map(({ id, name, reference, born }) => (
          <li key={id} className="break-words">
            <a href={`/patients/${id}`} target="_blank" rel="noopener" className="link">
              <bdi>{name}</bdi>
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
            , reference {reference}, born {born}
          </li>
        ))}
      </ul>
      <p>If so, go on with that record. If not, add this one as another person.</p>
    </section>
  )
}

/** The way on after a likely duplicate. It stands behind the form's first button, which is the one that Enter presses. */
export function AddAnyway() {
  if (useLikely().length === 0) return null
  return (
    <SubmitButton name="anyway" value="1" pending="Adding …" className="button">
      Add as another person
    </SubmitButton>
  )
}
