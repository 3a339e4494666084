import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const shared = {
  root: path('.'),
  globalSetup: path('../../vitest.seed.ts'),
  setupFiles: path('../../vitest.setup.ts'),
  // A worker opens PGlite, makes the site of the tests and reads the code once, for all the files that it runs.
  isolate: false,
  // Two workers and two engines share the machine: a story of thirty requests may wait.
  testTimeout: 20_000,
}

const apiTests = ['src/**/*.api.test.ts']

/** The same suite on each engine; what needs no engine, or names its own, once. */
export const apiProjects = [
  { test: { ...shared, name: 'api-unit', include: ['{src,scripts}/**/*.test.ts'], exclude: apiTests } },
  { test: { ...shared, name: 'api-sqlite', include: apiTests, env: { ANCRAGE_TEST_ENGINE: 'sqlite' } } },
  {
    test: {
      ...shared,
      name: 'api-postgres',
      include: apiTests,
      env: { ANCRAGE_TEST_ENGINE: 'postgres' },
      hookTimeout: 120_000,
    },
  },
]

export default defineConfig({ test: { projects: apiProjects } })
