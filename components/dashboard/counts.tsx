export type Count = { id: string; words: string; count: number }

/** What stands on the dashboard and how much of it, each a link to its list. */
export function Counts({ counts }: { counts: Count[] }) {
  return (
    <nav aria-label="On this page" className="mb-4 flex flex-wrap gap-x-6">
      {counts.map(({ id, words, count }) => (
        <a key={id} href={`#${id}`} className="link inline-flex min-h-11 items-center">
          {words} <span className="tabular ml-1">({count})</span>
        </a>
      ))}
    </nav>
  )
}
