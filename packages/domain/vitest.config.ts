import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** A zone that is neither Paris nor UTC, on the far side of the day line: a rule that reads the machine's zone fails. */
export default defineConfig({
  test: {
    name: 'domain',
    root: path('.'),
    include: ['src/**/*.test.ts'],
    globalSetup: path('../../vitest.seed.ts'),
    setupFiles: path('../../vitest.setup.ts'),
    env: { TZ: 'Pacific/Auckland' },
  },
})
