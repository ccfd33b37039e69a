import { answerDownload } from '@/lib/summary/download'

type Context = { params: Promise<{ courseId: string }> }

/** A course's summary as a PDF, with the text that was typed. It travels in the body and never in the address. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { courseId } = await params
  const form = await request.formData().catch(() => new FormData())
  return answerDownload(courseId, form)
}
