import { answerUpload } from '@/lib/import/upload'

/** Takes the clinic's spreadsheet from the form of the import. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request)
}
