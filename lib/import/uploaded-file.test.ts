import type { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { bareName, uploadedFile } from './uploaded-file'

const BOUNDARY = 'line-between'

const part = (name: string, text: string, fileName?: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}\r\n${fileName === undefined ? '' : 'Content-Type: text/csv\r\n'}\r\n${text}\r\n`

function sent(
  chunks: Iterable<string>,
  { breaksOff = false, type = `multipart/form-data; boundary=${BOUNDARY}` } = {},
) {
  const coming = chunks[Symbol.iterator]()
  let taken = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = coming.next()
      if (!done) {
        taken += value.length
        return controller.enqueue(new TextEncoder().encode(value))
      }
      if (breaksOff) controller.error(new Error('gone'))
      else controller.close()
    },
  })
  const init = { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' }
  return { request: new Request('http://clinic.example/api/imports', init), taken: () => taken }
}

async function textOf(stream: Readable): Promise<string> {
  const parts: Buffer[] = []
  for await (const chunk of stream) parts.push(chunk)
  return Buffer.concat(parts).toString()
}

const END = `--${BOUNDARY}--\r\n`

test('the file of a form arrives with its name, other fields do not matter', async () => {
  const { request } = sent([part('other', 'x'), part('file', 'a,b\r\n1,2\r\n', 'scores.csv'), END])
  const received = await uploadedFile(request, async ({ fileName, stream }) => [fileName, await textOf(stream)])
  expect(received).toEqual(['scores.csv', 'a,b\r\n1,2\r\n'])
})

test('a form where no file was chosen has none', async () => {
  for (const chunks of [[part('file', '', ''), END], [part('other', 'x'), END], [END]]) {
    expect(await uploadedFile(sent(chunks).request, async () => 'never')).toBeNull()
  }
  expect(await uploadedFile(sent(['a,b'], { type: 'text/csv' }).request, async () => 'never')).toBeNull()
})

function* begun(chunks: number) {
  yield part('file', '', 'long.csv').slice(0, -2)
  for (let at = 0; at < chunks; at += 1) yield 'x'.repeat(10_000)
}

function* long(chunks: number) {
  yield* begun(chunks)
  yield `\r\n${END}`
}

test('a long file is taken as fast as it is read, and no faster', async () => {
  const { request, taken } = sent(long(500))
  const ahead = await uploadedFile(request, async ({ stream }) => {
    let read = 0
    let most = 0
    for await (const chunk of stream) {
      read += chunk.length
      most = Math.max(most, taken() - read)
    }
    return { read, most }
  })
  expect(ahead?.read).toBe(5_000_000)
  expect(ahead?.most).toBeLessThan(500_000)
})

test('who receives may have enough: the answer is there, and the rest is let through', async () => {
  const { request, taken } = sent(long(100))
  const answer = await uploadedFile(request, async ({ stream }) => {
    for await (const _ of stream) return 'enough'
  })
  expect(answer).toBe('enough')
  await expect.poll(taken).toBeGreaterThan(1_000_000)
})

test('a sender who goes away, or stops in the middle, is an error for whoever receives', async () => {
  for (const breaksOff of [true, false]) {
    let told = false
    const receiving = uploadedFile(sent(begun(50), { breaksOff }).request, async ({ stream }) => {
      await textOf(stream).catch(error => {
        told = true
        throw error
      })
    })
    await expect(receiving).rejects.toThrow()
    expect(told).toBe(true)
  }
})

test('what is no form is an error', async () => {
  await expect(uploadedFile(sent(['nothing like it']).request, async () => 'never')).rejects.toThrow()
  const { request } = sent([END], { type: 'multipart/form-data' })
  await expect(uploadedFile(request, async () => 'never')).rejects.toThrow()
})

test.each([
  ['scores.csv', 'scores.csv'],
  ['C:\\Users\\Example\\scores.csv', 'scores.csv'],
  ['../../scores.csv', 'scores.csv'],
  ['sco\0res\n.csv', 'scores.csv'],
  [`${'x'.repeat(200)}.csv`, `${'x'.repeat(116)}.csv`],
])('%j is the file %j', (name, bare) => {
  expect(bareName(name)).toBe(bare)
})
