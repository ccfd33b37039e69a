type Asked = Record<string, string | string[] | undefined>

/** Which rows an address asks for. With wrong ones in the file, those alone come first. Pages count from 1. */
export function readRowsAsked({ rows, page }: Asked, wrong: number): { only: 'all' | 'wrong'; page: number } {
  const only = wrong === 0 || rows === 'all' ? 'all' : 'wrong'
  const number = typeof page === 'string' && /^\d{1,6}$/.test(page) ? Number(page) : 1
  return { only, page: Math.max(1, number) }
}
