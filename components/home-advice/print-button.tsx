'use client'

/** Opens the browser's own way to print a page or keep it as a PDF. */
export function PrintButton({ children }: { children: string }) {
  return (
    <button type="button" className="button button-accent" onClick={() => window.print()}>
      {children}
    </button>
  )
}
