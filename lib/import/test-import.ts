import 'server-only'
import { Readable } from 'node:stream'
import { afterEach, beforeEach } from 'vitest'
import { type TestPractice, testPractice } from '@/lib/auth/test-practice'
import { made } from '@/lib/course/test-course'
import type { Result } from '@/lib/result'
import { importForView } from './data'
import { checkFile, receiveFile, startImport } from './mutations'
import type { FileSettings } from './reading'
import type { ImportView } from './view'
import { setRunner } from './work/run'
import { whenIdle } from './work/running'
import { onThisThread } from './work/test-runner'

/** For tests: a practice in which the work of imports is done on this thread. */
export function importPractice(): TestPractice {
  beforeEach(() => setRunner(onThisThread))
  afterEach(() => setRunner(null))
  return testPractice()
}

const HEADER =
  'patient_reference,family_name,given_name,birth_date,problem,practitioner_email,answered_on,session_number,symptom1,symptom1_score,symptom2,symptom2_score,activity,activity_score,wellbeing_score,new_symptom,new_symptom_score,medication,points,note'

/** For tests: two patients; the first with three answers and two sessions of one course, the second with one answer. */
export const TWO_PATIENTS = [
  HEADER,
  'EX-1,Example,Ruth,1975-02-04,Low back pain,,2025-03-03,1,Ache low down,5,Stiff mornings,4,Tying shoes,4,3,,,none,"BL23 both, BL40 both",first visit',
  'EX-1,Example,Ruth,1975-02-04,Low back pain,,2025-03-10,2,Ache low down,4,,3,,3,3,,,,"BL23 both",',
  'EX-1,,,,low back pain,,2025-06-02,,,2,,2,,1,2,,,,,still better',
  'EX-2,Specimen,Omar,1985-11-30,Migraine,,2025-04-01,,Throbbing,6,,,Reading,5,4,,,,,',
].join('\n')

/** For tests: receives a file and checks it with the settings that it suggests. Returns the import's id. */
export async function checkedImport(
  { actor }: TestPractice,
  text: string,
  settings: Partial<FileSettings> = {},
): Promise<string> {
  const bytes = Buffer.from(text)
  const id = await made(receiveFile(actor, { fileName: 'old.csv', stream: Readable.from([bytes]), size: bytes.length }))
  const view = await importForView(actor, id)
  if (!view?.inspection) throw new Error('not inspected')
  await made(checkFile(actor, id, { ...view.inspection.suggested, ...settings }))
  await whenIdle(id)
  return id
}

/** For tests: has what the preview shows now brought in, and waits for the end of it. */
export async function startedAsShown({ actor }: TestPractice, id: string, setAside: boolean): Promise<Result<null>> {
  const view = await importForView(actor, id)
  const started = await startImport(actor, id, { setAside, shown: view?.shown ?? '' })
  await whenIdle(id)
  return started
}

/** For tests: brings a file in, without its wrong rows, and says how that went. */
export async function broughtIn(practice: TestPractice, text: string): Promise<ImportView> {
  const id = await checkedImport(practice, text)
  await made(startedAsShown(practice, id, true))
  const view = await importForView(practice.actor, id)
  if (!view) throw new Error('not there')
  return view
}
