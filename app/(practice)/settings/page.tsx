import type { Metadata } from 'next'
import Link from 'next/link'
import { ClinicSettingsForm } from '@/components/clinic/clinic-settings-form'
import { ClinicSettingsSummary } from '@/components/clinic/clinic-settings-summary'
import { Saved } from '@/components/ui/saved'
import { canManageClinic } from '@/lib/auth/permissions'
import { requireActor } from '@/lib/auth/require-actor'
import { clinicForEditing } from '@/lib/clinic/data'

export const metadata: Metadata = { title: 'Settings' }

const PLACES = [
  { href: '/settings/people', words: 'People of the clinic', about: 'who works here' },
  { href: '/settings/protocols', words: 'Protocols', about: 'what treatments start from' },
  { href: '/settings/home-advice', words: 'Home advice', about: 'what patients do at home' },
  { href: '/adverse-events', words: 'Adverse events', about: 'the clinic’s register' },
  { href: '/settings/lists', words: 'Lists', about: 'points, cautions, flags and adverse events' },
]

type Props = { searchParams: Promise<{ saved?: string }> }

/** Only its owner brings records into the clinic. */
const IMPORT = { href: '/settings/import', words: 'Import', about: 'answers from the clinic’s spreadsheet' }

export default async function SettingsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const [clinic, { saved }] = await Promise.all([clinicForEditing(actor), searchParams])
  const manages = canManageClinic(actor)
  return (
    <div className="page-narrow">
      <h1>Settings</h1>
      <Saved when={saved !== undefined} />
      <nav aria-label="More settings" className="mt-2 mb-6">
        <ul>
          {[...PLACES, ...(manages ? [IMPORT] : [])].map(({ href, words, about }) => (
            <li key={href}>
              <Link href={href} className="link inline-flex min-h-11 items-center">
                {words}
              </Link>{' '}
              <span className="text-sm text-second">{about}</span>
            </li>
          ))}
        </ul>
      </nav>
      {manages ? (
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
