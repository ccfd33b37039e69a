import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page } from '@playwright/test'

/** What a practitioner does, in a practitioner's verbs. Each leaves the page where the product leads. */

/** The address of a course's chart. */
export const COURSE_PAGE = /\/courses\/[0-9a-f-]{36}$/

export type Scores = {
  symptom1?: number
  symptom2?: number | 'not answered'
  activity?: number | 'not answered'
  wellbeing?: number | 'not answered'
}

/** The day so many days before today, as a date input takes it. */
export function daysBefore(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
}

export async function signIn(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByLabel('Password').fill(who.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Places' }).waitFor()
}

/** Adds a patient under a name nobody else has, and returns the name. */
export async function addPatient(page: Page, { born = '1975-02-04' }: { born?: string } = {}): Promise<string> {
  const family = `Example${randomUUID().slice(0, 8)}`
  await page.goto('/patients/new')
  await page.getByLabel('Given name').fill('Ruth')
  await page.getByLabel('Family name').fill(family)
  await page.getByLabel('Birth date', { exact: true }).fill(born)
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ruth ${family}`)
  return `Ruth ${family}`
}

export async function score(page: Page, scores: Scores): Promise<void> {
  for (const [item, value] of Object.entries(scores)) {
    const row = page.locator(`fieldset#${item}`)
    await row.getByText(value === 'not answered' ? value : String(value), { exact: true }).click()
  }
}

export const WORDS = { symptom1: 'ache low down', symptom2: 'stiff in the mornings', activity: 'walking the dog' }

type Course = {
  problem?: string
  startedOn?: string
  words?: Partial<typeof WORDS>
  baseline?: Scores | null
  planned?: number
  medication?: string
}

/** Starts a course for the patient whose page is open, and leads to its chart. */
export async function startCourse(page: Page, course: Course = {}): Promise<void> {
  const {
    problem = 'Low back pain',
    startedOn,
    words = WORDS,
    baseline = { symptom1: 5, symptom2: 4, activity: 4, wellbeing: 3 },
    planned = 8,
    medication,
  } = course
  await page
    .getByRole('link', { name: /^Start (another )?course$/ })
    .first()
    .click()
  await page.getByLabel('Problem', { exact: true }).fill(problem)
  if (startedOn) await page.getByLabel('Starts on').fill(startedOn)
  await page.getByLabel('Planned sessions').fill(String(planned))
  await page.getByLabel('The symptom that bothers them most').fill(words.symptom1 ?? '')
  await page.getByLabel('A second symptom of the same problem').fill(words.symptom2 ?? '')
  await page.getByLabel('Something it makes hard to do').fill(words.activity ?? '')
  if (baseline) {
    await score(page, baseline)
    if (medication) {
      await page.getByRole('group', { name: 'Medication for this problem' }).getByText('Yes').click()
      await page.getByLabel('What, and how much').fill(medication)
    }
    await answeredAloud(page)
  } else {
    await page.getByLabel('No scores today').check()
  }
  await page.getByRole('button', { name: 'Start course' }).click()
  await page.waitForURL(COURSE_PAGE)
}

export async function answeredAloud(page: Page): Promise<void> {
  await page.getByText('Patient alone', { exact: true }).click()
  await page.getByText('Said aloud', { exact: true }).click()
}

export async function noReaction(page: Page): Promise<void> {
  await page.locator('fieldset#reaction').getByText('None', { exact: true }).click()
}

type Visit = { scores?: Scores; note?: string; on?: string }

/** Records a session of the course whose chart is open, and leads back to the chart. */
export async function recordSession(page: Page, { scores, note, on }: Visit): Promise<void> {
  const course = page.url()
  await page.getByRole('link', { name: 'Record session' }).click()
  await page.getByRole('heading', { name: 'How was the last week?' }).waitFor()
  if (on) await page.getByLabel('Day', { exact: true }).fill(on)
  if (scores) await score(page, scores)
  else await page.getByLabel('No scores today').check()
  await noReaction(page)
  if (note) await page.getByLabel('Note').fill(note)
  await page.getByRole('button', { name: 'Sign session' }).click()
  await page.waitForURL(course)
}

/** Somebody who joined the owner's clinic as a practitioner, signed in in a browser of their own. */
export async function joinedColleague(
  page: Page,
  browser: Browser,
  { name, url }: { name: string; url: string },
): Promise<Page> {
  const who = { email: `${randomUUID()}@example.org`, password: 'copper violin meadow 9' }
  await page.goto('/settings/people')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByText('Practitioner', { exact: true }).click()
  await page.getByRole('button', { name: 'Make invitation link' }).click()
  const link = await page.getByLabel('One-time link').inputValue()
  const theirs = await (await browser.newContext({ baseURL: url })).newPage()
  await theirs.goto(link)
  await theirs.getByLabel('Password').fill(who.password)
  await theirs.getByRole('button', { name: 'Join the clinic' }).click()
  await theirs.waitForURL(/\/sign-in/)
  await signIn(theirs, who)
  return theirs
}
