import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    seed: number
  }
}

/** Chooses the seed of generated values once for the whole run, and prints it: `TEST_SEED=… npm test` replays it. */
export default function chooseSeed(project: TestProject): void {
  if (!process.env.TEST_SEED) {
    process.env.TEST_SEED = String(Math.floor(Math.random() * 2 ** 31))
    process.stdout.write(`TEST_SEED=${process.env.TEST_SEED}\n`)
  }
  project.provide('seed', Number(process.env.TEST_SEED))
}
