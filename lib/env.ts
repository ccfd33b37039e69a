import { z } from 'zod'

const flag = z
  .enum(['', '0', '1'])
  .default('')
  .transform(value => value === '1')

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, 'must look like file:./data/courseline.db')
    .default('file:./data/courseline.db'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** The address to listen on. The default serves this machine alone. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The address people type, where a proxy in front serves HTTPS. */
  COURSELINE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Set by `npm run demo`: the sign-in page says whom to sign in as. */
  COURSELINE_DEMO: flag,
})

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The settings of this process, read once. Throws one sentence that names each setting that is wrong. */
export function env(): Env {
  if (parsed) return parsed
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const wrong = result.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Settings that can't be used: ${wrong.join('; ')}`)
  }
  parsed = result.data
  return parsed
}
