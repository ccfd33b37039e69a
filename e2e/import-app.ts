import { expect, type Page } from '@playwright/test'
import { COURSE_PAGE } from './app'

/** What an owner does to bring a spreadsheet in. Each verb leaves the page where the product leads. */

type File = { name: string; mimeType: string; buffer: Buffer }

export const csvFile = (text: string | Buffer, name = 'scores.csv'): File => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

export const xlsxFile = (buffer: Buffer): File => ({
  name: 'scores.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
})

/** Sends a file, or the file at a path; leads to the page that asks how it is read where it can be read at all. */
export async function sendFile(page: Page, file: File | string): Promise<void> {
  await page.goto('/settings/import')
  await page.getByLabel('The clinic’s file').setInputFiles(file)
  await page.getByRole('button', { name: 'Send the file' }).click()
}

/** Has the rows checked, and leads to the preview. */
export async function checkRows(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByText('Nothing is in the record yet', { exact: true })).toBeVisible()
}

/** Brings in what the preview shows, and waits until it is there. */
export async function bringIn(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).dblclick()
  await expect(page.getByText(/^Brought in: /)).toBeVisible()
}

/** Opens the chart of the one course of the patient with this family name. */
export async function openCourseOf(page: Page, family: string): Promise<void> {
  await openPatient(page, family)
  await page.getByRole('region', { name: 'Courses' }).getByRole('listitem').getByRole('link').first().click()
  await page.waitForURL(COURSE_PAGE)
}

/** Opens a patient by the search. */
export async function openPatient(page: Page, family: string): Promise<void> {
  await page.goto('/patients')
  await page.keyboard.press('/')
  await page.keyboard.type(family)
  await page.getByRole('option', { name: new RegExp(family) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(family)
}
