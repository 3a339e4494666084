import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { apiProjects } from './apps/api/vitest.config.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const inPackage = (name: string) => ({
  test: {
    name,
    root: path(`packages/${name}`),
    include: ['{src,scripts}/**/*.test.ts'],
    globalSetup: path('vitest.seed.ts'),
    setupFiles: path('vitest.setup.ts'),
    isolate: false,
    // Far from Paris: a day that follows the machine's own zone is seen.
    env: { TZ: 'Pacific/Auckland' },
  },
})

export default defineConfig({
  test: {
    // Vitest would leave one core aside.
    maxWorkers: availableParallelism(),
    projects: [
      { test: { name: 'house', root: path('.'), include: ['*.test.ts'] } },
      ...['domain', 'contract', 'reference'].map(inPackage),
      ...apiProjects,
      'apps/web',
      'apps/e2e',
    ],
  },
})
