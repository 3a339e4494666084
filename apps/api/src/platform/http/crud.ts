import type { Route } from '@ancrage/contract/route'
import type { Fields } from '@ancrage/domain/kernel/record'
import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { type Changes, changesBetween, record } from '../../audit/record'
import type { Deps } from '../deps'
import { violation } from '../store/constraint'
import type { Queries, Reads } from '../store/store'
import { type Asking, type Command, may } from './actor'
import { streamExport } from './export'
import { whenDone } from './idempotency'
import { fieldsOf, invalid } from './issues'
import { type Call, mount } from './mount'
import { pseudonym } from './pseudonym'
import { allow, notFound, Refused, refused } from './refused'
import { readRows, select, viewOf } from './select'
import { actionOf, type Face, type Row, type Served, shownFields } from './served'

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
  'DELETE /:id': (served) => (call) => call.write((command) => remove(served, command, idOf(call), null)),
  'POST /:id/restore': (served) => (call) =>
    call.write((command) => restore(served, command, idOf(call))).catch(whenDone(() => one(served, call.read, call, idOf(call)))),
  'POST /bulk': (served) => (call) => bulk(served, call),
}

const idOf = (call: Pick<Call<Route>, 'params'>) => (call.params as unknown as { id: string }).id

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

/** The record of an id, as its readers see it; a missing one and one out of scope are the same 404. */
export async function one(served: Served, read: Reads, asking: Pick<Asking, 'actor' | 'now'>, id: string): Promise<Row> {
  const [row] = await rowsOf(served, read, and(eq(served.table.id, id), served.visible?.(asking)))
  if (!row) throw notFound()
  return row
}

async function rowsOf(served: Served, read: Reads, where: SQL | undefined): Promise<Row[]> {
  const view = viewOf(served, 'record')
  const rows = await readRows(served, view, read, { where, orderBy: [], limit: 1, offset: 0 })
  return rows as unknown as Row[]
}

/** Creates a record from what the contract read of it, with all that follows. */
export async function create(served: Served, command: Command, written: Readonly<Record<string, unknown>>): Promise<Row> {
  const { now, actor, newId, tx } = command
  const blank = {
    id: newId(),
    createdAt: now,
    createdBy: actor.id || null,
    updatedAt: now,
    updatedBy: actor.id || null,
    archivedAt: null,
    version: 1,
  }
  const proposed = { ...written, ...blank } as unknown as Row
  await checkReferences(served, command, written, null)
  allow((await served.check?.(command, proposed, null)) ?? null)
  const after = { ...proposed, ...(await served.derive?.(command, proposed, null)) } as unknown as Row
  await constrained(served, () => tx.insert(served.table).values(columnsOf(served, after)))
  await writeSides(served, tx, after, written)
  await served.consequences?.(command, { before: null, after })
  await record(command, {
    action: actionOf(served.resource, 'created'),
    subject: subjectOf(served, after.id),
    changes: keptChanges(served, null, after, written),
  })
  return after
}

async function change(served: Served, call: Call<Route>): Promise<Row> {
  await call.write((command) => update(served, command, idOf(call), call.body as unknown as Record<string, unknown>))
  return one(served, call.read, call, idOf(call))
}

/** Merges changes into a record: only its own fields, only on the version that was read. */
export async function update(served: Served, command: Command, id: string, body: Readonly<Record<string, unknown>>): Promise<void> {
  const { tx, now, actor } = command
  const before = await one(served, tx, command, id)
  if (before.archivedAt) throw refused('already_binned')
  const { version, ...rest } = body
  if (typeof version !== 'number') throw refused('version_required', {}, { version: 'required' })
  allow((await served.changeable?.(command, before)) ?? null)
  if (version !== before.version) throw new Refused({ code: 'stale' }, before)
  const written = readChanges(served, before, rest)
  await checkReferences(served, command, written, before)
  const proposed = { ...before, ...written } as unknown as Row
  allow((await served.check?.(command, proposed, before)) ?? null)
  const derived = (await served.derive?.(command, proposed, before)) ?? {}
  const changed = columnsOf(served, { ...written, ...derived, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
  const [kept] = await constrained(served, () =>
    tx
      .update(served.table)
      .set(changed)
      .where(and(eq(served.table.id, id), eq(served.table.version, version)))
      .returning({ id: served.table.id }),
  )
  if (!kept) throw new Refused({ code: 'stale' }, await one(served, tx, command, id))
  await writeSides(served, tx, proposed, written)
  await served.consequences?.(command, { before, after: { ...proposed, ...derived } as unknown as Row })
  await record(command, {
    action: actionOf(served.resource, 'updated'),
    subject: subjectOf(served, id),
    changes: keptChanges(served, before, proposed, written),
  })
}

/** What a PUT changes, field by field; a field it may not change is refused unless it is repeated as it was. */
function readChanges(served: Served, before: Row, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { spec } = served.resource
  const writable = { ...spec.fields, ...spec.writeOnly }
  const shown = { ...shownFields(served.resource), ...commonOf(served) }
  const changes: Record<string, unknown> = {}
  const errors: Record<string, string> = {}
  for (const [key, value] of Object.entries(body)) {
    if (spec.derived && Object.hasOwn(spec.derived, key)) continue
    const schema = Object.hasOwn(writable, key) ? writable[key] : undefined
    if (schema) {
      const parsed = schema.safeParse(value, { reportInput: true })
      if (parsed.success) changes[key] = parsed.data
      else Object.assign(errors, fieldsOf(parsed.error.issues, [key]))
    } else if (!Object.hasOwn(shown, key)) errors[key] = 'unknown_field'
    else if (JSON.stringify(value) !== JSON.stringify(before[key])) errors[key] = 'read_only'
  }
  if (Object.keys(errors).length > 0) throw new Refused({ code: 'invalid', fields: errors })
  return changes
}

const commonOf = ({ resource }: Served): Fields => resource.record.shape as Fields

/** What is pointed to exists, for the actor; what already was is not asked again. */
async function checkReferences(
  served: Served,
  command: Command,
  written: Readonly<Record<string, unknown>>,
  before: Row | null,
): Promise<void> {
  for (const [field, reference] of Object.entries(served.references ?? {})) {
    const known = new Set(listed(before?.[field]))
    const values = listed(written[field]).filter((value) => !known.has(value))
    if (values.length === 0) continue
    const found = await command.tx.$count(reference.table, and(inArray(reference.key, values), reference.visible?.(command)))
    if (found < new Set(values).size) throw new Refused({ code: 'invalid', fields: { [field]: reference.refusal ?? 'unknown_reference' } })
  }
}

const listed = (value: unknown) => (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')

async function writeSides(served: Served, tx: Queries, row: Row, written: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [field, side] of Object.entries(served.sides ?? {})) {
    const values = written[field]
    if (!Array.isArray(values)) continue
    await tx.delete(side.table).where(eq(side.owner, row.id))
    const rows = [...new Set(values)].map((value) => ({ [keyOf(side.table, side.owner)]: row.id, [keyOf(side.table, side.value)]: value }))
    if (rows.length > 0) await tx.insert(side.table).values(rows)
  }
}

function keyOf(table: Served['table'], column: unknown): string {
  return Object.keys(table).find((key) => table[key] === column) ?? ''
}

/** Sends a record to the bin, its children with it at the same instant. */
export async function remove(served: Served, command: Command, id: string, version: number | null): Promise<Row> {
  const { tx, now, actor } = command
  const before = await one(served, tx, command, id)
  if (before.archivedAt) throw refused('already_binned')
  allow((await served.changeable?.(command, before)) ?? (await served.removable?.(command, before)) ?? null)
  if (version !== null && version !== before.version) throw new Refused({ code: 'stale' }, before)
  await tx
    .update(served.table)
    .set({ archivedAt: now, updatedAt: now, updatedBy: actor.id || null, version: before.version + 1 })
    .where(eq(served.table.id, id))
  await moveChildren(tx, served.children, [id], { from: null, to: now })
  await served.consequences?.(command, { before, after: null })
  await record(command, { action: actionOf(served.resource, 'binned'), subject: subjectOf(served, id) })
  return one(served, tx, command, id)
}

/** Children bear the instant of the bin they went to, so that restoring brings back those, and no other. */
async function moveChildren(
  tx: Queries,
  all: Served['children'] = [],
  parentIds: readonly string[],
  bin: { from: string | null; to: string | null },
): Promise<void> {
  for (const { table, parent, children } of all) {
    const moved = await tx
      .update(table)
      .set({ archivedAt: bin.to })
      .where(and(inArray(parent, [...parentIds]), bin.from === null ? isNull(table.archivedAt) : eq(table.archivedAt, bin.from)))
      .returning({ id: table.id })
    const ids = moved.map((row) => row.id as string)
    if (children && ids.length > 0) await moveChildren(tx, children, ids, bin)
  }
}

async function restore(served: Served, command: Command, id: string): Promise<Row> {
  const { tx, now, actor } = command
  const before = await one(served, tx, command, id)
  if (!before.archivedAt) throw refused('not_binned')
  allow((await served.changeable?.(command, before)) ?? null)
  await checkReferences(served, command, before, null)
  await constrained(served, () =>
    tx
      .update(served.table)
      .set({ archivedAt: null, updatedAt: now, updatedBy: actor.id || null, version: before.version + 1 })
      .where(eq(served.table.id, id)),
  )
  await moveChildren(tx, served.children, [id], { from: before.archivedAt, to: null })
  const after = await one(served, tx, command, id)
  await served.consequences?.(command, { before: null, after })
  await record(command, { action: actionOf(served.resource, 'restored'), subject: subjectOf(served, id) })
  return after
}

async function bulk(
  served: Served,
  call: Call<Route>,
): Promise<{ done: string[]; failed: { id: string; code: string; params: object }[] }> {
  const {
    ids,
    update: changes,
    remove: bin,
  } = call.body as unknown as { ids: { id: string; version: number }[]; update?: Record<string, unknown>; remove?: true }
  const permission = bin ? served.resource.spec.permissions.remove : served.resource.spec.permissions.update
  if (!permission || !may(call.actor, permission)) throw refused('forbidden')
  if (Boolean(bin) === Boolean(changes)) throw invalid([])
  const done: string[] = []
  const failed: { id: string; code: string; params: object }[] = []
  for (const { id, version } of ids) {
    try {
      const write = async (command: Command) => {
        if (changes) await update(served, command, id, { ...changes, version })
        else await remove(served, command, id, version)
      }
      await call.write(write, id).catch(whenDone(() => undefined))
      done.push(id)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      failed.push({ id, code: error.refusal.code, params: { ...error.refusal.params } })
    }
  }
  return { done, failed }
}

/** A constraint that a write broke, told at its field: two people at once can't both take an RPPS number. */
async function constrained<T>(served: Served, write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const broken = violation(error)
    if (broken?.kind !== 'unique') throw error
    const field =
      Object.keys(served.table).find((key) => broken.columns.includes(served.table[key]?.name ?? key)) ?? broken.columns[0] ?? ''
    throw refused('duplicate', { field }, { [field]: 'duplicate' })
  }
}

function columnsOf(served: Served, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key in served.table))
}

/** What the journal keeps of a change: never what is written only, nor the words of what nobody else may read. */
function keptChanges(served: Served, before: Row | null, after: Row, written: Readonly<Record<string, unknown>>): Changes {
  const hidden = new Set([...(before ? (served.unkept?.(before) ?? []) : []), ...(served.unkept?.(after) ?? [])])
  const changes = Object.entries(changesBetween(before ?? {}, written)).filter(
    ([key]) => !Object.hasOwn(served.resource.spec.writeOnly ?? {}, key),
  )
  return Object.fromEntries(changes.map(([key, values]) => [key, hidden.has(key) ? ([null, null] as const) : values]))
}

const subjectOf = (served: Served, id: string) => ({ resource: served.resource.spec.name, id })
