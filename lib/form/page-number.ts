/** The page that an address asks for, from 1. What is no such number is the first. */
export function readPage({ page }: Record<string, string | string[] | undefined>): number {
  const text = [page].flat()[0] ?? ''
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1
}
