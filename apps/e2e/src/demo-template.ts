import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDemo } from '@ancrage/api/demo/build-demo'
import { openStore } from '@ancrage/api/platform/store/store'
import { v7 } from 'uuid'
import type { TestProject } from 'vitest/node'
import { demoPassword, startedAt } from './when'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The demonstration base, made once for the run and copied by each file. */
    demoTemplate: string
  }
}

/** Makes the demonstration base as it is on the Monday of the journeys. */
export default async function makeTemplate(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ancrage-e2e-'))
  const file = join(folder, 'demo.db')
  const store = await openStore({ databaseUrl: `file:${file}`, clock: () => startedAt })
  await buildDemo({ store, clock: () => startedAt, newId: () => v7(), password: demoPassword })
  await store.close()
  project.provide('demoTemplate', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
