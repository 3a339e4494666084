import type { Route } from '@ancrage/contract/route'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps'
import { type Asking, may } from './actor'
import { remove, restore } from './bin'
import { streamExport } from './export'
import { whenDone } from './idempotency'
import { invalid } from './issues'
import { type Call, mount } from './mount'
import { type OneByOne, oneByOne } from './one-by-one'
import { pseudonym } from './pseudonym'
import { one } from './records'
import { refused } from './refused'
import { readRows, select, viewOf } from './select'
import type { Face, Row, Served } from './served'
import { create, update } from './write'

/** Mounts the whole CRUD of a declared resource: what it promises is what is mounted. */
export function mountResource(app: FastifyInstance, deps: Deps, served: Served): void {
  const { resource } = served
  for (const promise of resource.routes) {
    const handler = handlers[`${promise.method} ${promise.path.slice(resource.path.length)}`]
    if (handler) mount(app, deps, promise, handler(served, deps) as never)
  }
}

type Handle = (call: Call<Route>) => Promise<unknown>

/** What each verb of a declared resource does; a command has a route of its own. */
const handlers: Readonly<Record<string, (served: Served, deps: Deps) => Handle>> = {
  'GET ': (served, deps) => (call) => list(served, deps, call),
  'GET /:id': (served) => (call) => one(served, call.read, call, idOf(call)),
  'GET /export': (served, deps) => (call) => streamExport(served, deps, faceOf(served, call), call),
  'POST ': (served) => async (call) => {
    const id = await call
      .write((command) => create(served, command, call.body as Record<string, unknown>))
      .then(
        (created) => created.id,
        whenDone((createdId) => createdId ?? ''),
      )
    return one(served, call.read, call, id)
  },
  'PUT /:id': (served) => (call) => change(served, call),
  'PATCH /:id': (served) => (call) => change(served, call),
  'DELETE /:id': (served) => (call) => call.write((command) => remove(served, command, idOf(call), seenBy(call))),
  'POST /:id/restore': (served) => (call) =>
    call.write((command) => restore(served, command, idOf(call))).catch(whenDone(() => one(served, call.read, call, idOf(call)))),
  'POST /bulk': (served) => (call) => bulk(served, call),
}

const idOf = (call: Pick<Call<Route>, 'params'>) => (call.params as unknown as { id: string }).id

const seenBy = (call: Pick<Call<Route>, 'query'>) => (call.query as unknown as { version?: number }).version ?? null

/** Whoever may read the records sees them; whoever may only list them sees pseudonyms. */
export function faceOf(served: Served, { actor }: Pick<Asking, 'actor'>): Face {
  return served.resource.spec.pseudonym && !may(actor, served.resource.spec.permissions.read) ? 'pseudonym' : 'record'
}

async function list(served: Served, deps: Deps, call: Call<Route>): Promise<unknown[]> {
  const face = faceOf(served, call)
  const view = viewOf(served, face)
  const { where, orderBy, request } = select(served, view, call.query as unknown as Record<string, string>, call)
  const { from, to } = request.range
  const [total, rows] = await Promise.all([
    call.read.$count(served.table, where),
    readRows(served, view, call.read, { where, orderBy, limit: to - from + 1, offset: from }),
  ])
  const { name } = served.resource.spec
  const range = rows.length === 0 ? '*' : `${from}-${from + rows.length - 1}`
  void call.reply.header('content-range', `${name} ${range}/${total}`)
  return face === 'pseudonym' ? rows.map((row) => ({ ...row, id: pseudonym(deps.config.secret, row.id as string) })) : rows
}

async function change(served: Served, call: Call<Route>): Promise<Row> {
  await call.write((command) => update(served, command, idOf(call), call.body as unknown as Record<string, unknown>))
  return one(served, call.read, call, idOf(call))
}

async function bulk(served: Served, call: Call<Route>): Promise<OneByOne> {
  const {
    ids,
    update: changes,
    remove: bin,
  } = call.body as unknown as { ids: { id: string; version: number }[]; update?: Record<string, unknown>; remove?: true }
  const permission = bin ? served.resource.spec.permissions.remove : served.resource.spec.permissions.update
  if (!permission || !may(call.actor, permission)) throw refused('forbidden')
  if (Boolean(bin) === Boolean(changes)) throw invalid([])
  return oneByOne(call, ids, (command, { id, version }) =>
    changes ? update(served, command, id, { ...changes, version }) : remove(served, command, id, version),
  )
}
