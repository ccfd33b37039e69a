import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './demo-file'
import type { Scene } from './load'
import { atTurn, type BenchPatient, type People } from './people'
import { textOf } from './visitor'

type Query = { typed: string; shows: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What people type, in turn; `shows` stands in the answer whoever else fits. */
const WAYS: ((patient: BenchPatient) => Query)[] = [
  ({ familyName }) => ({ typed: familyName, shows: familyName }),
  ({ givenName }) => ({ typed: givenName.slice(0, 3), shows: '"reference"' }),
  ({ givenName, familyName, birthDate, id }) => ({ typed: `${givenName} ${familyName} ${birthDate}`, shows: id }),
  ({ birthDate, id }) => {
    const [year, month, day] = birthDate.split('-').map(Number)
    return { typed: `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`, shows: id }
  },
  ({ reference, id }) => ({ typed: reference, shows: id }),
]

export function queryAt({ patients }: People, turn: number): Query {
  return atTurn(WAYS, turn)(atTurn(patients, turn))
}

type Manifest = { node: Record<string, { exportedName?: string; filename?: string }> }

/** The address of the search box's server action in this build. */
function actionId(): string {
  const file = path.join(ROOT, '.next/server/server-reference-manifest.json')
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const found = Object.entries(node).find(([, action]) => action.exportedName === 'findPatientsAction')
  if (!found) throw new Error('This build has no action findPatientsAction.')
  return found[0]
}

/** One question of the search box, sent as React sends it. */
export function searchScene(people: People): Scene {
  const headers = {
    'next-action': actionId(),
    accept: 'text/x-component',
    'content-type': 'text/plain;charset=UTF-8',
  }
  return {
    send: (visitor, turn) => {
      const body = JSON.stringify([queryAt(people, turn).typed])
      return visitor.ask({ method: 'POST', path: '/', headers, body })
    },
    check: (answer, turn) => {
      const { shows } = queryAt(people, turn)
      if (answer.status !== 200) throw new Error(`The search answered with status ${answer.status}.`)
      if (!textOf(answer).includes(shows)) throw new Error('The search did not find whom it was asked for.')
    },
  }
}
