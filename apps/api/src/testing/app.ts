import { type Role, roleChoices } from '@ancrage/domain/access/roles'
import { dayOf, type Instant } from '@ancrage/domain/kernel/day'
import { communes, epcis, territoryYear } from '@ancrage/reference/territory'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { v7 } from 'uuid'
import { buildApp } from '../app'
import type { Command } from '../platform/http/actor'
import type { Engine, Store } from '../platform/store/store'
import { tables } from '../schema/tables'
import { createSite } from '../site/create-site'
import { hashPassword } from '../users/password'
import { openTestStore, testEngine } from './database'

/** The password of every account of the tests. */
export const testPassword = 'un mot de passe de test'
let testHash: Promise<string> | undefined

/** Signs the sessions of the tests. */
export const testSecret = 'a secret of the tests, long enough'

/** A Monday morning. */
export const testNow = '2026-03-02T08:00:00.000Z' as Instant

/** A user of the tests, by who they are: one per role, and a second advisor. */
export type Persona = Role | 'colleague'

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

/**
 * A server on a real, migrated base with the shipped pipelines, the Vosges and one account per role (or on an `empty` one);
 * closed by its test.
 */
export async function openTestApp({ engine = testEngine, empty = false }: { engine?: Engine; empty?: boolean } = {}): Promise<TestApp> {
  const store = await openTestStore(engine)
  let now = testNow
  const lines: string[] = []
  const log = { write: (line: string) => lines.push(line) > 0 } as unknown as NodeJS.WritableStream
  const config = { host: '127.0.0.1', port: 0, databaseUrl: '', dataDir: '', secret: testSecret, https: false, logLevel: 'info' }
  const app = await buildApp({ store, config, clock: () => now, newId: () => v7() }, { log })
  const ids = empty ? new Map<Persona, string>() : await createAccounts(store, now)
  const userId = (persona: Persona) => ids.get(persona) ?? ''
  const cookies = new Map<Persona, Promise<string>>()

  // One sign-in a persona, however many requests begin at once.
  function cookieOf(persona: Persona): Promise<string> {
    const kept = cookies.get(persona) ?? signIn(persona)
    cookies.set(persona, kept)
    return kept
  }
  async function signIn(persona: Persona): Promise<string> {
    const payload = { email: `${persona}@ancrage.example`, password: testPassword }
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
    },
  }
}

function rolesOf(persona: Persona): Role[] {
  return [persona === 'colleague' ? 'advisor' : persona]
}

function commandOf(tx: Command['tx'], actor: Command['actor'], now: Instant): Command {
  return { tx, actor, now, today: dayOf(now), newId: () => v7(), requestId: null }
}

const ours = communes().filter(({ departement }) => departement === '88')
const epciCodes = new Set(ours.map(({ epciCode }) => epciCode))
const territory = { year: territoryYear, communes: ours, epcis: epcis().filter(({ code }) => epciCodes.has(code)) }

async function createAccounts(store: Store, now: Instant): Promise<Map<Persona, string>> {
  testHash ??= hashPassword(testPassword)
  const passwordHash = await testHash
  const personas: Persona[] = [...roleChoices.values, 'colleague']
  return store.write(async (tx) => {
    const command = commandOf(tx, { id: '', name: '', roles: [], language: 'fr' }, now)
    await createSite(command, { departement: '88', territory })
    const rows = personas.map((persona) => ({
      id: command.newId(),
      createdAt: now,
      updatedAt: now,
      version: 1,
      email: `${persona}@ancrage.example`,
      name: `${persona[0]?.toUpperCase()}${persona.slice(1)} Test`,
      roles: rolesOf(persona),
      language: 'fr' as const,
      passwordHash,
    }))
    await tx.insert(tables.users).values(rows)
    return new Map(rows.map((row, index) => [personas[index] as Persona, row.id]))
  })
}
