import { answerWrongRows } from '@/lib/import/answer-wrong-rows'

type Context = { params: Promise<{ importId: string }> }

/** The rows of an import that were wrong, with what is wrong beside each. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { importId } = await params
  return answerWrongRows(importId)
}
