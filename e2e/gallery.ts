import type { Page } from '@playwright/test'
import { addCourse } from '../scripts/gallery/add-course'
import { addClinic, type ClinicSettings } from '../scripts/gallery/clinic'
import { write } from '../scripts/gallery/fill'
import { kindNamed } from '../scripts/gallery/kinds'
import { signIn } from './app'
import { OWNER, type Server } from './server'

/** Where the chart of each course is. */
export type Courses = Record<string, string>

/** A clinic of its own with these kinds of course (scripts/gallery/kinds.ts), and its owner signed in on this page. */
export async function openGallery(
  page: Page,
  server: Server,
  kinds: string[],
  settings: ClinicSettings = { timeZone: 'Europe/London' },
): Promise<Courses> {
  const { email, courses } = write(server.database, sqlite => {
    const keeper = addClinic(sqlite, settings)
    const made = kinds.map(kind => [kind, `/courses/${addCourse(sqlite, keeper, kindNamed(kind)).courseId}`])
    return { email: keeper.email, courses: Object.fromEntries(made) as Courses }
  })
  await signIn(page, { email, password: OWNER.password })
  return courses
}

/** Opens the chart of a course as its address says, once it is whole. */
export async function openChart(page: Page, address = ''): Promise<void> {
  await page.goto(address)
  await page.getByTestId('progress-chart').waitFor()
}
