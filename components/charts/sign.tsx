import type { __iconData } from 'lucide-react/icons/flame'
import { createElement } from 'react'

export type SignData = typeof __iconData

type Props = { sign: SignData; size?: number; x?: number; y?: number; className?: string; 'data-modality'?: string }

/** A sign of lucide's, drawn from its data: its own component is one of the browser. */
export function Sign({ sign, size = 14, ...rest }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...rest}
    >
      {sign.node.map(([tag, { key, ...attributes }]) => createElement(tag, { key, ...attributes }))}
    </svg>
  )
}
