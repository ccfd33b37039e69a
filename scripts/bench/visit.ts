import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { DEMO_MEMBERS, DEMO_PASSWORD } from '@/lib/demo/members'
import { findBrowser } from '../browser.js'
import { copyOf, demoFile } from './demo-file'
import { keystrokeLevelSeconds, type Received, receivedBy } from './received'
import { prepare, startServer } from './server'

const NOTE = 'Slept better, needled lying face down.'

type Routine = { patientId: string; courseId: string; prescription: string }

/** Patients with one open course of the owner's, seen before, whose last session has points and answers to build on. */
const ROUTINE = `
  SELECT c.patientId, c.id AS courseId,
    (SELECT s.prescription FROM Session s WHERE s.courseId = c.id ORDER BY s.treatedOn DESC, s.sequence DESC LIMIT 1) AS prescription
  FROM Course c JOIN Member m ON m.id = c.practitionerId
  WHERE m.email = ? AND c.symptom2Words <> '' AND c.activityWords <> ''
    AND (SELECT count(*) FROM Course o WHERE o.patientId = c.patientId) = 1
    AND NOT EXISTS (SELECT 1 FROM Discharge d WHERE d.courseId = c.id AND d.reopenedAt IS NULL)
    AND NOT EXISTS (SELECT 1 FROM SafetyFlag f WHERE f.patientId = c.patientId)
    AND (SELECT r.answeredBy FROM Response r WHERE r.courseId = c.id ORDER BY r.answeredOn DESC LIMIT 1) = 'alone'
    AND NOT EXISTS (SELECT 1 FROM Response r WHERE r.courseId = c.id AND r.sessionId IS NULL AND r.kind = 'follow_up')
    AND (SELECT count(*) FROM Session s WHERE s.courseId = c.id AND s.prescription <> '' AND s.needlesIn > 0) >= 3
  ORDER BY c.id LIMIT 2`

function routinePatients(file: string, email: string): Routine[] {
  const sqlite = new Database(file, { readonly: true })
  try {
    return sqlite.prepare<[string], Routine>(ROUTINE).all(email)
  } finally {
    sqlite.close()
  }
}

/** A page of the signed-in owner's, on a patient, from where everything that it receives is counted. */
async function patientPage(
  browser: Browser,
  origin: string,
  email: string,
  patientId: string,
  options: BrowserContextOptions,
) {
  const page = await (await browser.newContext({ baseURL: origin, ...options })).newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Places' }).waitFor()
  const received = await receivedBy(page)
  await page.goto(`/patients/${patientId}`, { waitUntil: 'networkidle' })
  return { page, received }
}

/** Waits until the program has put the focus where the next key belongs, as a person sees it. */
async function focused(page: Page, selector: string): Promise<void> {
  await page
    .waitForFunction(wanted => document.activeElement?.matches(wanted) ?? false, selector, { timeout: 10_000 })
    .catch(() => {
      throw new Error(`The focus did not come to ${selector}.`)
    })
}

async function byKeyboard(page: Page, courseId: string): Promise<void> {
  await page.keyboard.press('n')
  await focused(page, '#symptom1 input')
  for (const score of ['3', '2', '3', '2']) await page.keyboard.press(score)
  await focused(page, '#reaction input')
  await page.keyboard.press('n')
  await focused(page, '[aria-keyshortcuts^="Alt+R"]')
  await page.keyboard.press('Enter')
  await focused(page, '#all-out')
  await page.keyboard.press('Enter')
  await focused(page, '#note')
  await page.keyboard.type(NOTE)
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(`**/courses/${courseId}`)
}

async function byTouch(page: Page, courseId: string): Promise<void> {
  await page.getByRole('link', { name: 'Record session' }).tap()
  await page.locator('#symptom1').waitFor()
  await page.waitForLoadState('networkidle')
  for (const item of ['symptom1', 'symptom2', 'activity', 'wellbeing']) {
    await page.locator(`fieldset#${item}`).getByText('2', { exact: true }).tap()
  }
  await page.locator('fieldset#reaction').getByText('None', { exact: true }).tap()
  await page.getByRole('button', { name: 'Repeat last' }).tap()
  await page.getByRole('button', { name: 'All out' }).tap()
  await focused(page, '#note')
  await page.keyboard.type(NOTE)
  await page.getByRole('button', { name: 'Sign session' }).tap()
  await page.waitForURL(`**/courses/${courseId}`)
}

/** Whether the visit stands in the record as it was given: signed, with its points, needles, answers and note. */
function checkRecord(file: string, { courseId, prescription }: Routine): void {
  const sqlite = new Database(file, { readonly: true })
  try {
    const row = sqlite
      .prepare<
        [string],
        {
          prescription: string
          note: string
          signedAt: string | null
          needlesIn: number
          needlesOut: number
          reaction: string
          wellbeing: number
        }
      >(
        `SELECT s.prescription, s.note, s.signedAt, s.needlesIn, s.needlesOut, s.reaction, r.wellbeing
         FROM Session s JOIN Response r ON r.sessionId = s.id WHERE s.courseId = ? ORDER BY s.sequence DESC LIMIT 1`,
      )
      .get(courseId)
    const whole =
      row?.signedAt &&
      row.prescription === prescription &&
      row.note === NOTE &&
      row.needlesIn > 0 &&
      row.needlesIn === row.needlesOut &&
      row.reaction === 'none' &&
      row.wellbeing === 2
    if (!whole) throw new Error('The visit does not stand in the record as it was given.')
  } finally {
    sqlite.close()
  }
}

/** Records a routine visit from the patient's page through the browser, by keyboard alone and by touch, and counts. */
export async function benchVisit(args: string[]): Promise<void> {
  prepare()
  const folder = mkdtempSync(join(tmpdir(), 'courseline-visit-'))
  const file = copyOf(demoFile(120), join(folder, 'visit.db'))
  const email = DEMO_MEMBERS.find(member => member.role === 'owner')?.email ?? ''
  const [first, second] = routinePatients(file, email)
  if (!first || !second) throw new Error('The demo has no two patients for a routine visit.')
  const server = await startServer(file, [])
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: asRoot ? ['--no-sandbox'] : [] })
  try {
    const run = async (
      patient: Routine,
      options: BrowserContextOptions,
      visit: typeof byTouch,
    ): Promise<Received[]> => {
      const { page, received } = await patientPage(browser, server.origin, email, patient.patientId, options)
      await visit(page, patient.courseId)
      checkRecord(file, patient)
      if (received.length === 0) throw new Error('The page told nothing of what it received.')
      return received
    }
    const keys = await run(first, { viewport: { width: 1280, height: 900 } }, byKeyboard)
    const taps = await run(second, { viewport: { width: 820, height: 1180 }, hasTouch: true }, byTouch)
    const figures = {
      keyboard: {
        keystrokes: keys.filter(one => one.kind === 'key' && !one.ofNote).length,
        klm_s: Math.round(keystrokeLevelSeconds(keys) * 100) / 100,
      },
      touch: { taps: taps.filter(one => one.kind === 'press').length },
    }
    process.stdout.write(args.includes('--json') ? `${JSON.stringify(figures)}\n` : inWords(figures))
  } finally {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Figures = { keyboard: { keystrokes: number; klm_s: number }; touch: { taps: number } }

const inWords = ({ keyboard, touch }: Figures) => `
A routine visit, from the patient's page to the signed session: four scores, no reaction, the last prescription
repeated, all needles out, one line of note. Counted from the events that the page received, without the note's text.

  by keyboard alone   ${keyboard.keystrokes} keystrokes (target 12), ${keyboard.klm_s} s by the keystroke-level model (target 10)
  by touch            ${touch.taps} taps (target 10)

`
