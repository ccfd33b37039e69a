import { createHash, randomBytes } from 'node:crypto'

export const INVITATION_DAYS = 7

/** A new one-time token, 256 bits. It is shown once; only its hash is kept. */
export const newToken = () => randomBytes(32).toString('base64url')

/** The hash by which a token is looked up. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
