/** A mutex, first come first served. Whoever takes it must give it back. */
export class Turns {
  #taken = false
  readonly #waiting: (() => void)[] = []

  /** Takes the turn at once and returns nothing, or a promise that resolves when the turn has come. */
  take(): Promise<void> | undefined {
    if (this.#taken) return new Promise(resolve => this.#waiting.push(resolve))
    this.#taken = true
    return undefined
  }

  /** Hands the turn to the next in the queue. */
  give(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#taken = false
  }
}
