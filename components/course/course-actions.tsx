import Link from 'next/link'
import { Shortcut } from '@/components/ui/shortcut'
import type { CourseView } from '@/lib/course/view'

const PLACES = [
  { path: 'edit', words: 'Edit the course' },
  { path: 'adverse-events/new', words: 'Adverse event' },
  { path: 'red-flags', words: 'Red flags' },
  { path: 'letter', words: 'Letter to the GP' },
]

/** What can be done with a course now; the next step is the one accent button. */
export function CourseActions({ course }: { course: CourseView }) {
  const at = `/courses/${course.id}`
  const open = course.discharge === null
  return (
    <div className="relative flex flex-wrap items-center gap-2 print:hidden">
      {open && (
        <Shortcut letter="n">
          <Link href={`${at}/sessions/new`} prefetch={false} className="button button-accent max-sm:w-full">
            Record session <kbd className="rounded border border-current px-1.5 text-xs">N</kbd>
          </Link>
        </Shortcut>
      )}
      <Link href={`${at}/patient-view`} prefetch={false} className="button">
        Patient’s view
      </Link>
      <Link href={`${at}/summary`} prefetch={false} className="button">
        Summary
      </Link>
      <Link href={`${at}/responses/new`} prefetch={false} className="button">
        Add scores
      </Link>
      <Link href={`${at}/discharge`} prefetch={false} className="button">
        {open ? 'Discharge' : 'Reopen'}
      </Link>
      <details className="sm:relative">
        <summary className="button cursor-pointer">More</summary>
        <ul className="menu">
          {PLACES.map(({ path, words }) => (
            <li key={path}>
              <Link href={`${at}/${path}`} prefetch={false} className="link flex min-h-11 items-center px-4">
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
