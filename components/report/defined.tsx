import type { ReactNode } from 'react'
import { DEFINITIONS, type Defined as Figure } from '@/lib/report/words'

/** Where the definition of a figure stands on the page. */
export const definitionId = (figure: Figure): string => `definition-${figure}`

/** The name of a figure, which leads to what it means. */
export function Defined({ figure, children }: { figure: Figure; children?: ReactNode }) {
  return (
    <a href={`#${definitionId(figure)}`} className="defined">
      {children ?? DEFINITIONS[figure].name}
    </a>
  )
}
