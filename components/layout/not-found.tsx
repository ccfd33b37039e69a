import Link from 'next/link'

/** The same words for a record that never was and for one of another clinic. */
export function NotFound() {
  return (
    <div className="page-narrow">
      <h1>There is nothing here</h1>
      <p className="mt-2 mb-6">The address may be incomplete, or the record is not one of this clinic’s.</p>
      <Link href="/" className="button">
        To the dashboard
      </Link>
    </div>
  )
}
