/** An answer in plain words with its status, for who opened an address of ours in a tab of its own. */
export function plainAnswer(status: number, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}
