import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['src/**/*.e2e.test.ts'],
    globalSetup: ['../../vitest.seed.ts', 'src/demo-template.ts'],
    setupFiles: ['../../vitest.setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // After the other suites, and one browser at a time: two cores serve the server and the browser.
    sequence: { groupOrder: 1 },
    fileParallelism: false,
  },
})
