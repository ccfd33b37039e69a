import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

const filters = { externalTables: [], externalEnums: [] }

let loaded: Promise<void> | undefined

/** The engine's own entry imports its .wasm file as a module, which Node 20 does not do. */
async function loadEngine(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  // The module's functions are what the engine imports; its types do not say so.
  const imports = { './schema_engine_bg.js': engine } as unknown as WebAssembly.Imports
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** The engine sends a whole migration as one query to the database it tries them on, and the driver takes only one statement. */
class EngineAdapter extends PrismaBetterSqlite3 {
  override async connectToShadowDb() {
    const shadow = await super.connectToShadowDb()
    const executeOne = shadow.executeRaw.bind(shadow)
    shadow.executeRaw = async query => {
      if (query.args.length > 0) return executeOne(query)
      await shadow.executeScript(query.sql)
      return 0
    }
    return shadow
  }
}

/** Opens Prisma's schema engine on a SQLite file, or on an empty database in memory. Needs no network. */
export async function openSchemaEngine(schema: string, file = ':memory:'): Promise<engine.SchemaEngine> {
  loaded ??= loadEngine()
  await loaded
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapter({ url: file }))
  return engine.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, adapter)
}

/** The migrations of a folder, in the shape that the engine wants them. */
export function migrationList(folder: string): engine.MigrationList {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? entry.name : []))
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map(name => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** The SQL that leads from the migrations of a folder to the schema; an empty string when they agree. */
export async function schemaDiff(migrationsFolder: string, schemaFile: string): Promise<string> {
  const content = readFileSync(schemaFile, 'utf8')
  const schema = await openSchemaEngine(content)
  try {
    const { exitCode, stdout } = await schema.diff({
      from: { tag: 'migrations', ...migrationList(migrationsFolder) },
      to: { tag: 'schemaDatamodel', files: [{ path: schemaFile, content }] },
      script: true,
      exitCode: true,
      filters,
    })
    return exitCode === 0 ? '' : (stdout ?? '')
  } finally {
    schema.free()
  }
}
