import { dictionary } from '@zxcvbn-ts/language-common'

/** NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where the password is the only factor, and no composition rules. */
export const PASSWORD_MIN = 15
export const PASSWORD_MAX = 128

const common = new Set<string>(dictionary['passwords-common'])
const keyboardRuns = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm']

const length = (password: string) => [...password].length

/** The shortest text that makes the whole by repeating: 'abcabc' gives 'abc'. */
function repeatedUnit(text: string): string {
  const at = `${text}${text}`.indexOf(text, 1)
  return text.slice(0, at)
}

function isRun(text: string): boolean {
  const reversed = [...text].reverse().join('')
  return keyboardRuns.some(run => run.includes(text) || run.includes(reversed))
}

function isCommon(password: string, context: string[]): boolean {
  const folded = password.toLowerCase()
  const unbroken = folded.replace(/\s/g, '')
  const own = ['courseline', ...context].map(word => word.toLowerCase().replace(/\s/g, '')).filter(Boolean)
  const tried = [folded, unbroken, repeatedUnit(folded), repeatedUnit(unbroken)]
  return tried.some(text => text.length < 3 || common.has(text) || isRun(text) || own.includes(text))
}

/**
 * What is wrong with a new password, in words, or null. `context` holds texts that a guesser would try first
 * (the clinic's name, the e-mail address). Length counts characters (code points), not bytes.
 */
export function passwordProblem(password: string, context: string[] = []): string | null {
  if (length(password) < PASSWORD_MIN)
    return `Use at least ${PASSWORD_MIN} characters. Three or four unrelated words are easy to remember.`
  if (length(password) > PASSWORD_MAX) return `Use at most ${PASSWORD_MAX} characters.`
  if (isCommon(password, context)) return 'This password is one of the first that a guesser tries. Choose another.'
  return null
}
