import type { UploadAnswer } from '@/lib/import/upload'

const NO_ANSWER: UploadAnswer = {
  message: 'The file did not arrive. It is still chosen here: send it again in a moment.',
  signedOut: false,
}

/**
 * Sends a form with a file and tells how much of it is there, from 0 to 1; fetch does not tell. Where no answer came
 * that can be read, it is words all the same.
 */
export function sendFile(form: FormData, tell: (share: number) => void): Promise<UploadAnswer> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve(NO_ANSWER)
    request.onabort = () => resolve(NO_ANSWER)
    request.open('POST', '/api/imports')
    request.setRequestHeader('Accept', 'application/json')
    request.send(form)
  })
}

function answerOf({ responseText, status }: XMLHttpRequest): UploadAnswer {
  try {
    return JSON.parse(responseText) as UploadAnswer
  } catch {
    // The gate answers in plain words, anything else on the way in whatever it likes.
    return status === 413 ? { message: responseText, signedOut: false } : NO_ANSWER
  }
}
