import Link from 'next/link'
import type { ScreenDue } from '@/lib/red-flag/due'

/** One line for the page of a course: that red flags want asking about and why, with the way there; else nothing. */
export function RedFlagsDue({ due, courseId }: { due: ScreenDue | null; courseId: string }) {
  if (!due) return null
  return (
    <p className="notice-worse mb-6 flex flex-wrap items-center justify-between gap-x-4">
      <span className="min-w-0">{due.words}</span>
      <Link
        href={`/courses/${courseId}/red-flags/new`}
        prefetch={false}
        className="link inline-flex min-h-11 items-center"
      >
        Screen red flags
      </Link>
    </p>
  )
}
