import Link from 'next/link'
import { Shortcut } from '@/components/ui/shortcut'
import type { CourseView } from '@/lib/course/view'

/** What can be done with a course now; the next step is the one accent button. */
export function CourseActions({ course }: { course: CourseView }) {
  const at = `/courses/${course.id}`
  const open = course.discharge === null
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Link href={`${at}/edit`} prefetch={false} className="button">
        Edit
      </Link>
      <Link href={`${at}/responses/new`} prefetch={false} className="button">
        Add scores
      </Link>
      <Link href={`${at}/discharge`} prefetch={false} className="button">
        {open ? 'Discharge' : 'Reopen'}
      </Link>
      {open && (
        <Shortcut letter="n">
          <Link href={`${at}/sessions/new`} prefetch={false} className="button button-accent">
            Record session <kbd className="rounded border border-current px-1.5 text-xs">N</kbd>
          </Link>
        </Shortcut>
      )}
    </div>
  )
}
