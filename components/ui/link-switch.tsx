import Link from 'next/link'

type Way = { words: string; href: string; chosen: boolean }

/** A few ways to look at one thing, each a link; the chosen one says so. `label` names what is chosen between. */
export function LinkSwitch({ label, ways }: { label: string; ways: Way[] }) {
  return (
    <nav aria-label={label} className="switch">
      {ways.map(({ words, href, chosen }) => (
        <Link
          key={words}
          href={href}
          prefetch={false}
          scroll={false}
          replace
          aria-current={chosen ? 'true' : undefined}
        >
          {words}
        </Link>
      ))}
    </nav>
  )
}
