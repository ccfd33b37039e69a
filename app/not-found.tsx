import { NotFound } from '@/components/layout/not-found'

export default function RootNotFound() {
  return (
    <main id="main">
      <NotFound />
    </main>
  )
}
