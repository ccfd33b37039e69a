export type OwnEntry = {
  id: string
  code: string
  words: string
  kind: string
  level: string
  detail: string
  reason: string
  source: string
}
