import { answerDownload } from '@/lib/report/page/download'

/** The courses behind the report as a CSV file, or what its columns mean. */
export async function POST(request: Request): Promise<Response> {
  return answerDownload(await request.formData().catch(() => new FormData()))
}
