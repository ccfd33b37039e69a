'use client'

/** What a fault looks like: plain words, nothing of the record, and a way on. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <main id="main" className="page-narrow">
      <h1>This page could not be shown</h1>
      <p className="mt-2 mb-6">Nothing that was saved is lost. Try again in a moment.</p>
      <button type="button" className="button button-accent" onClick={() => retry()}>
        Try again
      </button>
    </main>
  )
}
