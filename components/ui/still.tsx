import 'server-only'
import type { ReactNode } from 'react'

// Node's own import: bundled with server components, React has no way to write HTML.
const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')

/**
 * What the browser only shows: written as HTML at once, and sent as such. As server components the same elements are
 * made twice on the server, and a third time by the browser as it wakes up. Nothing inside may answer to anybody: no
 * client components, no hooks.
 */
export function Still({ children }: { children: ReactNode }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it, and escapes what people typed
  return <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />
}
