import { randomUUID } from 'node:crypto'
import type { Scene } from './load'
import { readForm } from './page-form'
import { atTurn, type People } from './people'
import { textOf, type Visitor } from './visitor'

/** A save that the server acknowledged. */
export type Saved = { courseId: string; submission: string; scores: number[]; note: string }

/** What somebody fills in at a visit: four scores, who answered, and a note. */
export function filledIn(turn: number, scores = scoresAt(turn)): Record<string, string> {
  const [symptom1, symptom2, activity, wellbeing] = scores.map(String)
  return {
    symptom1: symptom1 ?? '',
    symptom2: symptom2 ?? '',
    activity: activity ?? '',
    wellbeing: wellbeing ?? '',
    answeredBy: 'alone',
    answeredHow: 'spoken',
    reaction: 'none',
    note: noteAt(turn),
    submission: randomUUID(),
  }
}

const scoresAt = (turn: number) => [turn % 7, (turn + 2) % 7, (turn + 4) % 7, (turn + 5) % 7]
const noteAt = (turn: number) =>
  `Synthetic visit ${turn}: LI4, ST36, SP6 both sides, even method, 25 minutes. Rested well.`

type Form = Record<string, string>

async function openForm(visitor: Visitor, courseId: string): Promise<Form> {
  const page = await visitor.ask({ path: `/courses/${courseId}/sessions/new` })
  if (page.status !== 200) throw new Error(`The page of a new session answered with status ${page.status}.`)
  return readForm(textOf(page), 'submission')
}

function multipart(fields: Form): { type: string; body: string } {
  const boundary = `----CourselineBench${randomUUID()}`
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return { type: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` }
}

/** The forms of these courses, except where an answer waits to be used instead of new scores. */
async function openForms(visitors: Visitor[], courseIds: string[]): Promise<{ courseId: string; form: Form }[]> {
  const forms: { courseId: string; form: Form }[] = []
  const left = [...courseIds]
  const openInTurn = async (visitor: Visitor) => {
    for (let courseId = left.pop(); courseId; courseId = left.pop()) {
      const form = await openForm(visitor, courseId)
      if (!form.responseId) forms.push({ courseId, form })
    }
  }
  await Promise.all(visitors.map(openInTurn))
  return forms
}

/**
 * Recording a session with four scores, sent as a browser without JavaScript sends it. The forms are opened beforehand,
 * one for each course; each save is a new one, with its own submission key. `saved` grows by what is acknowledged.
 */
export async function saveScene(visitors: Visitor[], { open }: People, saved: Saved[]): Promise<Scene> {
  const forms = await openForms(visitors, open)
  const sent = new Map<number, Form>()
  return {
    send: (visitor, turn) => {
      const { courseId, form } = atTurn(forms, turn)
      const fields = { ...form, ...filledIn(turn) }
      sent.set(turn, fields)
      const { type, body } = multipart(fields)
      const headers = { 'content-type': type }
      return visitor.ask({ method: 'POST', path: `/courses/${courseId}/sessions/new`, headers, body })
    },
    check: (answer, turn) => {
      const { courseId } = atTurn(forms, turn)
      const submission = sent.get(turn)?.submission ?? ''
      sent.delete(turn)
      if (answer.status !== 303 || !answer.headers.location?.endsWith(`/courses/${courseId}`)) {
        throw new Error(`A save was answered with status ${answer.status}, not with the way to the chart.`)
      }
      saved.push({ courseId, submission, scores: scoresAt(turn), note: noteAt(turn) })
    },
  }
}
