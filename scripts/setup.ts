import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { setupSchema } from '@/lib/clinic/schema'
import { setUpClinic } from '@/lib/clinic/setup'
import { bootDatabase } from '@/lib/db/boot'

const USAGE =
  'npm run setup -- --clinic NAME --time-zone Europe/London --owner EMAIL --name NAME   (the password on standard input)'

const FLAGS: Record<string, string> = {
  clinicName: '--clinic',
  timeZone: '--time-zone',
  ownerName: '--name',
  email: '--owner',
  password: 'password',
}

function refuse(lines: string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}

function options() {
  const string = { type: 'string' } as const
  try {
    return parseArgs({ options: { clinic: string, 'time-zone': string, owner: string, name: string } }).values
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error), USAGE])
  }
}

const given = options()
if (process.stdin.isTTY) process.stdout.write('Password, then Enter and Ctrl-D: ')
const password = (await text(process.stdin)).replace(/\r?\n$/, '')
const input = setupSchema.safeParse({
  clinicName: given.clinic,
  timeZone: given['time-zone'] ?? '',
  ownerName: given.name,
  email: given.owner,
  password,
})
if (!input.success) {
  refuse([...input.error.issues.map(issue => `${FLAGS[String(issue.path[0])]}: ${issue.message}`), USAGE])
}
try {
  await bootDatabase()
} catch (error) {
  refuse([error instanceof Error ? error.message : String(error)])
}
const made = await setUpClinic(input.data)
if (!made.ok) refuse([made.message ?? 'The clinic was not set up.'])
process.stdout.write('The clinic is set up. Start Courseline with: npm start\n')
process.exit(0)
