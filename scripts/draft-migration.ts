import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaDiff } from '@/lib/db/schema-diff'

const folder = join(process.cwd(), 'prisma/migrations')

function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14)
}

/** Drafts prisma/migrations/<time>_NAME/migration.sql from what prisma/schema.prisma has and the migrations lack. */
async function draft(name: string): Promise<string> {
  const sql = await schemaDiff(folder, join(process.cwd(), 'prisma/schema.prisma'))
  if (!sql) return 'The migrations already make what prisma/schema.prisma says. Nothing was drafted.'
  const migration = `${timestamp(new Date())}_${name}`
  const newest = readdirSync(folder)
    .filter(entry => /^\d{14}_/.test(entry))
    .sort()
    .at(-1)
  // Migrations are applied in name order, so a clock that runs behind would put this one before those it builds on.
  if (newest && newest >= migration) throw new Error(`${newest} has a later name than ${migration}: look at the clock.`)
  mkdirSync(join(folder, migration))
  writeFileSync(join(folder, migration, 'migration.sql'), sql)
  return `Drafted prisma/migrations/${migration}/migration.sql. Read it, and keep data that it would drop.`
}

const [name = ''] = process.argv.slice(2)
try {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('Usage: npm run migration -- name_in_small_letters')
  console.log(await draft(name))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
