'use client'

import { useEffect, useState } from 'react'

const over = new Set<string>()

/** A random UUID (version 4); crypto.randomUUID is not there on plain HTTP. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/**
 * Holds the key. The back button brings a page back as the server sent it, with the key of the form that was sent and
 * empty fields: what is typed there is another record, and gets another key.
 */
export function SubmissionKeyInput({ fresh }: { fresh: string }) {
  const [key] = useState(() => (over.has(fresh) ? newKey() : fresh))
  useEffect(() => () => void over.add(key), [key])
  return <input type="hidden" name="submission" value={key} />
}
