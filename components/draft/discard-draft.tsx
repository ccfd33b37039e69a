import { discardDraftAction } from '@/lib/draft/actions'

/** Throws a draft away, after a second press: nothing of it stays. */
export function DiscardDraft({ courseId, draftId }: { courseId: string; draftId: string }) {
  return (
    <details className="pb-24">
      <summary className="link min-h-11 cursor-pointer py-2">Discard this draft</summary>
      <form
        action={discardDraftAction.bind(null, courseId, draftId)}
        className="notice mt-2 flex flex-wrap items-center gap-3"
      >
        <p>What was typed here is thrown away. Signed sessions stay as they are.</p>
        <button type="submit" className="button">
          Discard draft
        </button>
      </form>
    </details>
  )
}
