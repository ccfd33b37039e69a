import type { Scene } from './load'
import { atTurn, type People } from './people'
import { type Answer, textOf } from './visitor'

/** Reading a whole page of HTML takes the client longer than it may while the server shares its cores. */
const LOOK_AT_EVERY = 20

function mustShow(answer: Answer, words: string, what: string, turn: number): void {
  if (answer.status !== 200) throw new Error(`${what} answered with status ${answer.status}.`)
  if (turn % LOOK_AT_EVERY === 0 && !textOf(answer).includes(words)) {
    throw new Error(`${what} does not show “${words}”.`)
  }
}

/** Opening the page of a course with its chart, a different one each time. */
export function chartScene({ courses }: People): Scene {
  return {
    send: (visitor, turn) => visitor.ask({ path: `/courses/${atTurn(courses, turn).id}` }),
    check: (answer, turn) => mustShow(answer, atTurn(courses, turn).familyName, 'A course page', turn),
  }
}

export function dashboardScene(): Scene {
  return {
    send: visitor => visitor.ask({ path: '/' }),
    check: (answer, turn) => mustShow(answer, 'Needs a look', 'The dashboard', turn),
  }
}

/** The emptiest page there is: its words are fixed, and it asks the database nothing. */
export function emptyPageScene(): Scene {
  return {
    send: (visitor, turn) => visitor.ask({ path: `/nowhere/${turn}` }),
    check: answer => {
      if (answer.status !== 404) throw new Error(`A page that is not there answered with status ${answer.status}.`)
    },
  }
}
