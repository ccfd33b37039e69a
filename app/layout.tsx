import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { PageKeys } from '@/components/layout/page-keys'
import './globals.css'

// A title never names a patient: titles end up in histories, bookmarks and screen shares.
export const metadata: Metadata = { title: { default: 'Courseline', template: '%s · Courseline' } }

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

// Every page is made for its request: the content security policy's nonce and the record itself are never shared.
export const dynamic = 'force-dynamic'

export default function RootLayout({ children }: { children: ReactNode }) {
  preload(inter, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang="en-GB">
      <body>
        <PageKeys />
        <a
          href="#main"
          className="button button-accent sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-50"
        >
          Go to the content
        </a>
        {children}
      </body>
    </html>
  )
}
