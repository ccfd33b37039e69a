import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SetupForm } from '@/components/clinic/setup-form'
import { isSetUp } from '@/lib/clinic/setup'

export const metadata: Metadata = { title: 'Set up the clinic' }

export default async function SetupPage() {
  if (await isSetUp()) redirect('/sign-in')
  return (
    <>
      <h1>Set up your clinic</h1>
      <p className="mt-2 mb-6 text-second">
        This takes a minute and is done once. Everything stays on this machine, in one database file.
      </p>
      <SetupForm timeZones={Intl.supportedValuesOf('timeZone')} />
    </>
  )
}
