import Link from 'next/link'
import type { Whose } from '@/lib/dashboard/whose'

const PLACES: { whose: Whose; href: string; words: string }[] = [
  { whose: 'own', href: '/', words: 'My patients' },
  { whose: 'clinic', href: '/?whose=clinic', words: 'The whole clinic' },
]

/** Whose courses are shown: the owner's own, or everybody's. */
export function WhoseSwitch({ whose }: { whose: Whose }) {
  return (
    <nav aria-label="Whose courses" className="flex flex-wrap gap-2">
      {PLACES.map(place => (
        <Link
          key={place.whose}
          href={place.href}
          prefetch={false}
          aria-current={place.whose === whose ? 'page' : undefined}
          className={`button ${place.whose === whose ? 'border-accent bg-accent-wash' : ''}`}
        >
          {place.words}
        </Link>
      ))}
    </nav>
  )
}
