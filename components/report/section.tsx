import type { ReactNode } from 'react'
import type { Defined as Figure } from '@/lib/report/words'
import { Defined } from './defined'

type Props = {
  id: string
  title: string
  /** The figure that the title leads to the definition of. */
  figure?: Figure
  className?: string
  children: ReactNode
}

/** A part of the report under its title. */
export function Section({ id, title, figure, className, children }: Props) {
  return (
    <section aria-labelledby={`${id}-title`} className={className}>
      <h2 id={`${id}-title`} className="section-title">
        {figure ? <Defined figure={figure}>{title}</Defined> : title}
      </h2>
      {children}
    </section>
  )
}
