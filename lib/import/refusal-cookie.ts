export const IMPORT_PAGE = '/settings/import'

export const REFUSAL_COOKIE = 'courseline.refused-file'

const LONGEST = 600
const SECONDS = 20

/**
 * Takes the words about a refused file to the form's page, where no script can: for some seconds, for that page alone.
 * They say what is wrong with a file, and nothing about a patient.
 */
export const refusalCookie = (words: string): string =>
  `${REFUSAL_COOKIE}=${encodeURIComponent(words.slice(0, LONGEST))}; Path=${IMPORT_PAGE}; Max-Age=${SECONDS}; HttpOnly; SameSite=Strict`
