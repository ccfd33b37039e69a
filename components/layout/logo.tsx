/** The mark: a falling line with its answers. `compact` leaves the name out on a small screen. */
export function Logo({ compact }: { compact?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2 font-semibold text-ink">
      <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true" className="text-accent">
        <path d="M2 4 L9 7 L15 12 L22 16" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <circle cx="2" cy="4" r="2" fill="currentColor" />
        <circle cx="9" cy="7" r="2" fill="currentColor" />
        <circle cx="15" cy="12" r="2" fill="currentColor" />
        <circle cx="22" cy="16" r="2" fill="currentColor" />
      </svg>
      <span className={compact ? 'max-sm:sr-only' : ''}>Courseline</span>
    </span>
  )
}
