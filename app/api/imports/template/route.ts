import { templateCsv } from '@/lib/import/column-guide'
import { csvDownload } from '@/lib/import/downloads'

/** The first row of a spreadsheet to be filled. It says nothing about anybody. */
export const GET = () => csvDownload(templateCsv(), 'courseline-template.csv')
