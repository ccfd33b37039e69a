const KILO = 1024

/** A file's size in words, as its folder shows it: '820 bytes', '14 KB', '2.3 MB'. `bytes` is a whole number from 0. */
export function sizeWords(bytes: number): string {
  if (bytes < KILO) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  const kilobytes = Math.round(bytes / KILO)
  if (kilobytes < KILO) return `${kilobytes} KB`
  const megabytes = bytes / KILO / KILO
  return `${megabytes < 9.95 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
}
