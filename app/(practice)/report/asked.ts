import type { Actor } from '@/lib/auth/actor'
import { canManageClinic } from '@/lib/auth/permissions'
import { reportChoices } from '@/lib/report/data'
import type { ReportChoices } from '@/lib/report/filters'
import { type AskedReport, readAsked, type Typed } from '@/lib/report/page/asked'
import { today } from '@/lib/time/day'

export type Asking = { asked: AskedReport; choices: ReportChoices; choosesPractitioner: boolean }

/** What an address asks of the report, for whoever asks. */
export async function askingOf(actor: Actor, typed: Typed): Promise<Asking> {
  const choices = await reportChoices(actor)
  const choosesPractitioner = canManageClinic(actor)
  const asked = readAsked(typed, { today: today(actor.clinic.timeZone), choices, choosesPractitioner })
  return { asked, choices, choosesPractitioner }
}
