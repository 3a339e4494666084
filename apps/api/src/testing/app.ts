import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '@ancrage/domain/kernel/day'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { v7 } from 'uuid'
import { buildApp } from '../app'
import type { MailConfig } from '../config'
import type { Command } from '../platform/http/actor'
import type { Engine, Store } from '../platform/store/store'
import { commandOf, emailOf, type Persona, readPersonas, rolesOf, testNow, testPassword } from './accounts'
import { openTestSite, openTestStore, testEngine } from './database'

export { type Persona, testNow, testPassword } from './accounts'

/** Signs the sessions of the tests. */
export const testSecret = 'a secret of the tests, long enough'

interface Requests {
  get(url: string): Promise<LightMyRequestResponse>
  post(url: string, body?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  put(url: string, body: object): Promise<LightMyRequestResponse>
  delete(url: string): Promise<LightMyRequestResponse>
  inject(options: InjectOptions): Promise<LightMyRequestResponse>
}

export interface TestApp {
  readonly app: FastifyInstance
  readonly store: Store
  /** Where it keeps files; gone when it is closed. */
  readonly dataDir: string
  /** Everything the server has logged, as text. */
  readonly logged: () => string
  readonly userId: (persona: Persona) => string
  /** Requests made by a signed-in user. */
  as(persona: Persona): Requests
  /** Runs a command outside HTTP, as the server would. */
  run<T>(persona: Persona, work: (command: Command) => Promise<T>): Promise<T>
  /** Sets the server's clock. */
  setNow(now: Instant): void
  close(): Promise<void>
}

interface Opening {
  readonly engine?: Engine
  readonly empty?: boolean
  /** The mail server of the site, for what a test sends. */
  readonly mail?: MailConfig | null
}

/**
 * A server on a real, migrated base with the shipped pipelines, the Vosges and one account per role (or on an `empty` one);
 * closed by its test.
 */
export async function openTestApp({ engine = testEngine, empty = false, mail = null }: Opening = {}): Promise<TestApp> {
  const store = await (empty ? openTestStore(engine) : openTestSite(engine))
  const ids = await readPersonas(store)
  let now = testNow
  const lines: string[] = []
  const log = { write: (line: string) => lines.push(line) > 0 } as unknown as NodeJS.WritableStream
  const config = {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: '',
    // Made by the first file kept, if any.
    dataDir: join(tmpdir(), `ancrage-files-${v7()}`),
    secret: testSecret,
    https: false,
    publicUrl: null,
    mail,
    logLevel: 'info',
  }
  const app = await buildApp({ store, config, clock: () => now, newId: () => v7() }, { log })
  const userId = (persona: Persona) => ids.get(persona) ?? ''
  const cookies = new Map<Persona, Promise<string>>()

  // One sign-in a persona, however many requests begin at once.
  function cookieOf(persona: Persona): Promise<string> {
    const kept = cookies.get(persona) ?? signIn(persona)
    cookies.set(persona, kept)
    return kept
  }
  async function signIn(persona: Persona): Promise<string> {
    const payload = { email: emailOf(persona), password: testPassword }
    const reply = await app.inject({ method: 'POST', url: '/api/auth/login', payload })
    return String(reply.headers['set-cookie']).split(';')[0] ?? ''
  }
  function as(persona: Persona): Requests {
    const inject = async (options: InjectOptions) =>
      app.inject({ ...options, headers: { cookie: await cookieOf(persona), ...options.headers } })
    return {
      inject,
      get: (url) => inject({ method: 'GET', url }),
      post: (url, body = {}, headers = {}) => inject({ method: 'POST', url, payload: body, headers }),
      put: (url, body) => inject({ method: 'PUT', url, payload: body }),
      delete: (url) => inject({ method: 'DELETE', url, headers: { 'content-type': 'text/plain' } }),
    }
  }
  return {
    app,
    store,
    dataDir: config.dataDir,
    logged: () => lines.join(''),
    userId,
    as,
    run: (persona, work) =>
      store.write((tx) => work(commandOf(tx, { id: userId(persona), name: persona, roles: rolesOf(persona), language: 'fr' }, now))),
    setNow: (later) => {
      now = later
      cookies.clear()
    },
    close: async () => {
      await app.close()
      await store.close()
      rmSync(config.dataDir, { recursive: true, force: true })
    },
  }
}
