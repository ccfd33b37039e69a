type Facts = Record<string, string | number | boolean | null | undefined>

function line(level: 'info' | 'error', event: string, facts: Facts): string {
  return `${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`
}

/**
 * One JSON line on standard output: an event's name and plain facts about it (ids, counts, durations).
 * Never names, words, notes, addresses or anything else about a patient.
 */
export function logInfo(event: string, facts: Facts = {}): void {
  process.stdout.write(line('info', event, facts))
}

/** The same for a fault, on standard error: the error's name and where it happened, but not its message, which may quote data. */
export function logError(event: string, error: unknown, facts: Facts = {}): void {
  const name = error instanceof Error ? error.name : typeof error
  const where = error instanceof Error ? (error.stack?.match(/^\s+at .*$/m)?.[0].trim() ?? '') : ''
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  process.stderr.write(line('error', event, { name, code, where, ...facts }))
}

/**
 * Errors that a library prints (the framework does so for every failed page) become such lines too: their messages may
 * quote what was typed, down to a patient's name.
 */
export function printNoErrorMessages(): void {
  const { error: print } = console
  console.error = (...parts: unknown[]) => {
    const error = parts.find(part => part instanceof Error)
    if (error) logError('fault', error)
    else print(...parts)
  }
}
