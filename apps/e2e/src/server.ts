import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from '@ancrage/api/app'
import { openStore } from '@ancrage/api/platform/store/store'
import { newFirstRunCode } from '@ancrage/api/site/first-run-code'
import type { Clock } from '@ancrage/domain/kernel/day'
import { v7 } from 'uuid'

/** The screens as they were built last. */
export const builtPages = fileURLToPath(new URL('../../web/dist', import.meta.url))

export interface Server {
  readonly url: string
  /** Opens the site where it is empty, as the log tells it; null where it is not. */
  readonly code: string | null
  close(): Promise<void>
}

/** The real server on a base, with the screens, on a free port. */
export async function openServer(file: string, clock: Clock, pages = builtPages): Promise<Server> {
  const store = await openStore({ databaseUrl: `file:${file}`, clock })
  const config = {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: '',
    dataDir: dirname(file),
    secret: 'a secret of the journeys, long enough',
    https: false,
    publicUrl: null,
    mail: null,
    logLevel: 'silent',
  }
  const deps = { store, config, clock, newId: () => v7() }
  const app = await buildApp(deps, { pages })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    code: await newFirstRunCode(deps),
    close: async () => {
      await app.close()
      await store.close()
    },
  }
}
