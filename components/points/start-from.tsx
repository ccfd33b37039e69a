'use client'

import { RotateCcw } from 'lucide-react'
import { useId, useState } from 'react'
import { useRepeatKey } from './use-repeat-key'

export type ProtocolChoice = { id: string; name: string; prescription: string; modalities: string }

type Props = {
  last: { text: string; when: string } | null
  protocols: ProtocolChoice[]
  onRepeat: () => void
  onProtocol: (protocol: ProtocolChoice) => void
}

/** The two ways to begin without typing: the last prescription, by one press, Alt-R or R, and the clinic's protocols. */
export function StartFrom({ last, protocols, onRepeat, onProtocol }: Props) {
  const [chosen, setChosen] = useState('')
  const id = useId()
  useRepeatKey(last === null ? null : onRepeat)
  return (
    <div className="mb-2 flex flex-wrap gap-2 noscript:hidden">
      {last && (
        <button type="button" className="button" aria-keyshortcuts="Alt+R R" onClick={onRepeat}>
          <RotateCcw aria-hidden="true" className="size-4" />
          Repeat last
          <span aria-hidden="true" className="key hidden md:inline">
            Alt R
          </span>
        </button>
      )}
      {protocols.length > 0 && (
        <>
          <label htmlFor={id} className="sr-only">
            Start from a protocol
          </label>
          <select
            id={id}
            className="control min-w-44 flex-1"
            value={chosen}
            onChange={event => {
              const protocol = protocols.find(each => each.id === event.currentTarget.value)
              setChosen(event.currentTarget.value)
              if (protocol) onProtocol(protocol)
            }}
          >
            <option value="">From a protocol</option>
            {protocols.map(protocol => (
              <option key={protocol.id} value={protocol.id}>
                {protocol.name}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  )
}
