import { afterEach, expect, test, vi } from 'vitest'
import { logError, logInfo, printNoErrorMessages } from './log'

afterEach(() => vi.restoreAllMocks())

function printedBy(stream: NodeJS.WriteStream): string[] {
  const lines: string[] = []
  vi.spyOn(stream, 'write').mockImplementation(text => {
    lines.push(String(text))
    return true
  })
  return lines
}

test('an event is one line of JSON with its facts', () => {
  const lines = printedBy(process.stdout)
  logInfo('database_updated', { migrations: 2 })
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', event: 'database_updated', migrations: 2 })
})

test('a fault is logged by its name and place; its message, which may quote the record, is not', () => {
  const lines = printedBy(process.stderr)
  logError('form.fault', new RangeError('Ruth Canary, born 1975-02-04'))
  expect(lines.join('')).toContain('RangeError')
  expect(lines.join('')).not.toContain('Canary')
})

test('an error that a library prints loses its message, plain words stay', () => {
  const lines = printedBy(process.stderr)
  const words: unknown[] = []
  const { error: print } = console
  console.error = (...parts: unknown[]) => words.push(...parts)
  printNoErrorMessages()
  console.error('⨯', new TypeError('familyName: "Canary"'))
  console.error('The port is in use.')
  console.error = print
  expect(lines.join('')).toContain('TypeError')
  expect(lines.join('')).not.toContain('Canary')
  expect(words).toEqual(['The port is in use.'])
})
