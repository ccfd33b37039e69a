import process from 'node:process'
import { defineConfig } from 'prisma/config'

// `prisma generate` asks for a native engine that it does not use and that not every machine can download:
// naming any existing file keeps it from trying.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } })
