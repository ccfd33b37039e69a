/** Stands where the figures will be while they are worked out. */
export function Working({ plainHref }: { plainHref: string }) {
  return (
    <div className="report-working">
      <p id="report-working" role="status">
        Working out the figures. With many courses this takes a moment.
      </p>
      <progress aria-labelledby="report-working" />
      <noscript>
        <a href={plainHref} className="link">
          Show the figures without scripts
        </a>
      </noscript>
    </div>
  )
}
