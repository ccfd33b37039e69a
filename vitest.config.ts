import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: at('./node_modules/server-only/empty.js') },
      { find: /^@\//, replacement: at('./') },
    ],
  },
  test: {
    // One for each core: by itself it leaves one free, and of two that is half.
    maxWorkers: '100%',
    include: ['{app,components,lib,prisma,scripts}/**/*.test.ts'],
    // A zone with a half-hour offset and its own summer time: a test that leans on the machine's zone fails.
    env: { TZ: 'Australia/Lord_Howe', DATABASE_URL: 'file:./data/unit-tests-use-their-own.db' },
  },
})
