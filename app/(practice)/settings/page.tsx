import type { Metadata } from 'next'
import Link from 'next/link'
import { ClinicSettingsForm } from '@/components/clinic/clinic-settings-form'
import { ClinicSettingsSummary } from '@/components/clinic/clinic-settings-summary'
import { Saved } from '@/components/ui/saved'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { clinicForEditing } from '@/lib/clinic/data'

export const metadata: Metadata = { title: 'Settings' }

type Props = { searchParams: Promise<{ saved?: string }> }

export default async function SettingsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const [clinic, { saved }] = await Promise.all([clinicForEditing(actor), searchParams])
  return (
    <div className="page-narrow">
      <h1>Settings</h1>
      <Saved when={saved !== undefined} />
      <p className="mt-2 mb-6">
        <Link href="/settings/people" className="link">
          People of the clinic
        </Link>
      </p>
      <p className="mb-6">
        <Link href="/settings/home-advice" className="link">
          Advice for home
        </Link>
      </p>
      {canManageClinic(actor) ? (
        <ClinicSettingsForm clinic={clinic} timeZones={Intl.supportedValuesOf('timeZone')} />
      ) : (
        <ClinicSettingsSummary clinic={clinic} />
      )}
      <h2 className="section-title mt-10">MYMOP</h2>
      <p className="text-second">
        MYMOP is a registered mark of Meaningful Measures Ltd, which licenses the wording of the form. Courseline ships
        its own short prompts; to use the official wording, ask Meaningful Measures for a licence.
      </p>
    </div>
  )
}
