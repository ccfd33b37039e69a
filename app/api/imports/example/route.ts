import { exampleCsv } from '@/lib/import/column-guide'
import { csvDownload } from '@/lib/import/downloads'

/** A spreadsheet with invented patients. */
export const GET = () => csvDownload(exampleCsv(), 'courseline-example.csv')
