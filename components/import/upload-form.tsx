'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '@/components/form/error-summary'
import { type FormState, untouched } from '@/lib/form/state'
import { LIMITS, tooMuch } from '@/lib/import/limits'
import { sizeWords } from '@/lib/import/size'
import { sendFile } from './send-file'

const HINT = `CSV or XLSX, up to ${sizeWords(LIMITS.fileBytes)} and ${LIMITS.rows.toLocaleString('en-GB')} rows.`

const NO_FILE = 'Choose a file first.'
const EMPTY_FILE = 'This file is empty.'

const wrongWith = (file: File | undefined): string | null => {
  if (!file) return NO_FILE
  if (file.size === 0) return EMPTY_FILE
  return file.size > LIMITS.fileBytes ? tooMuch.file : null
}

/**
 * Sends the clinic's file. A browser without JavaScript sends it as a plain form, and `refused` says what came of it;
 * with JavaScript it is refused here where it is too large, and how far it got is shown.
 */
export function UploadForm({ refused }: { refused: string | null }) {
  const router = useRouter()
  const [state, setState] = useState<FormState>(refused ? stateOf(refused, 1) : untouched)
  const [size, setSize] = useState<number | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const error = state.errors[0]?.message

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (share !== null) return
    const form = new FormData(event.currentTarget)
    const file = form.get('file')
    const wrong = wrongWith(file instanceof File && file.name !== '' ? file : undefined)
    if (wrong) return setState(stateOf(wrong, state.attempt + 1))
    setState(untouched)
    setShare(0)
    const answer = await sendFile(form, setShare)
    if ('goTo' in answer) return router.push(answer.goTo)
    setShare(null)
    const reason = answer.signedOut ? 'signed_out' : undefined
    setState({ ...stateOf(answer.message, state.attempt + 1), reason })
  }

  return (
    <form action="/api/imports" method="post" encType="multipart/form-data" noValidate onSubmit={send}>
      <ErrorSummary state={state} undone="Nothing was taken yet." />
      <div className="field">
        <label htmlFor="file" className="field-label">
          The clinic’s file
        </label>
        <p id="file-hint" className="field-hint">
          {HINT}
        </p>
        {error && (
          <p id="file-error" className="field-error">
            {error}
          </p>
        )}
        <input
          id="file"
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          className="control file-control max-w-xl"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'file-hint file-size file-error' : 'file-hint file-size'}
          onChange={({ currentTarget }) => setSize(currentTarget.files?.[0]?.size ?? null)}
        />
        <p id="file-size" className="mt-1 text-sm text-second" aria-live="polite">
          {size !== null && `This file has ${sizeWords(size)}.`}
        </p>
      </div>
      <button type="submit" aria-disabled={share !== null || undefined} className="button button-accent">
        {share === null ? 'Send the file' : 'Sending …'}
      </button>
      {share !== null && <Sending share={share} />}
    </form>
  )
}

function Sending({ share }: { share: number }) {
  const percent = Math.round(share * 100)
  return (
    <div className="mt-4 max-w-xl">
      <progress className="progress" aria-label="Sending the file" max={100} value={percent} />
      <p className="text-sm text-second" role="status">
        {share < 1 ? 'The file is on its way.' : 'The file is here. It is being looked at.'}
      </p>
    </div>
  )
}

const stateOf = (message: string, attempt: number): FormState => ({
  ...untouched,
  attempt,
  errors: [{ field: 'file', message }],
})
