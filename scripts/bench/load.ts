import { type Series, series } from './series'
import type { Answer, Visitor } from './visitor'

/** One kind of request, again and again. `turn` counts on through warm-up and measurement and never comes twice. */
export type Scene = {
  send(visitor: Visitor, turn: number): Promise<Answer>
  /** Throws where the answer is not the one asked for; its time is not counted. */
  check(answer: Answer, turn: number): void
}

/** Turns come from here, so that two loads of a scene never take the same one. */
export type Turns = { next: number }

/** Every visitor sends the next request as soon as the answer to the one before is there and checked. */
export async function load(scene: Scene, visitors: Visitor[], requests: number, turns: Turns): Promise<Series> {
  const times: number[] = []
  let left = requests
  const started = performance.now()
  await Promise.all(
    visitors.map(async visitor => {
      while (left > 0) {
        left -= 1
        const turn = turns.next++
        const answer = await scene.send(visitor, turn)
        times.push(answer.ms)
        scene.check(answer, turn)
      }
    }),
  )
  return series(times, (performance.now() - started) / 1000)
}
