/** Why a file as a whole can't be read, in words for the person who chose it; they hold nothing of its contents. */
export class FileRefused extends Error {
  override name = 'FileRefused'
}
