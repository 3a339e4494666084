import type { Permission } from '@ancrage/domain/access/permissions'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { commonFields, type Fields } from '@ancrage/domain/kernel/record'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { type Route, route } from './route'

/** The verbs a resource offers; a verb without permission is not mounted. */
export interface ResourcePermissions {
  readonly list: Permission
  readonly read: Permission
  readonly create?: Permission
  readonly update?: Permission
  readonly remove?: Permission
}

/** A resource declared: its CRUD follows. */
export interface ResourceSpec {
  /** Table, API path, folder and react-admin resource: one word. */
  readonly name: string
  readonly permissions: ResourcePermissions
  /** What a user writes. */
  readonly fields: Fields
  /** Written when creating, read-only afterwards. */
  readonly onCreate?: Fields
  /** Written but never read back (a password). */
  readonly writeOnly?: Fields
  /** Set by commands; a PUT may repeat it unchanged. */
  readonly readOnly?: Fields
  /** Follows from other rows, changes without `version`; ignored in a PUT. */
  readonly derived?: Fields
  /** Filters that are no field of the record (beside `q`, `id` and `in`). */
  readonly filters?: Fields
  /** The rows of someone who may list but not read: pseudonyms and months. */
  readonly pseudonym?: Fields
  /** Labels of the fields above, in both languages: forms, exports and messages use them. */
  readonly labels: Readonly<Record<string, Bilingual>>
}

const listQuery = z.strictObject({
  filter: z.string().max(20_000).optional(),
  sort: z.string().max(200).optional(),
  range: z.string().max(50).optional(),
})
const exportQuery = z.strictObject({
  format: z.literal('csv').default('csv'),
  filter: z.string().max(20_000).optional(),
  sort: z.string().max(200).optional(),
})
export const idParams = z.strictObject({ id })
/** A record as its writer last saw it. */
export const seen = z.strictObject({ id, version: z.int().min(1) })
/** Several records as their writer last saw them. */
export const seenIds = z.array(seen).min(1).max(1000)
/** The version that whoever removes a record last saw, when they say it: one changed since is not removed. */
const lastSeen = z.strictObject({ version: z.coerce.number().pipe(z.int().min(1)).optional() })
/** What became of each of several records. */
export const bulkReply = z.object({
  done: z.array(id),
  failed: z.array(z.object({ id, code: z.string(), params: z.record(z.string(), z.unknown()) })),
})

/** The whole CRUD promise of a resource, from its declaration. */
export function resource<const S extends ResourceSpec>(spec: S) {
  const path = `/api/${spec.name}` as const
  const shape = { ...commonFields, ...spec.fields, ...spec.readOnly, ...spec.derived } as typeof commonFields &
    S['fields'] &
    Given<S['readOnly']> &
    Given<S['derived']>
  const record = z.object(shape)
  const create = z.strictObject({ ...spec.fields, ...spec.onCreate, ...spec.writeOnly } as S['fields'] &
    Given<S['onCreate']> &
    Given<S['writeOnly']>)
  const row = spec.pseudonym ? z.union([record, z.strictObject({ id: z.string(), ...spec.pseudonym })]) : record
  const { permissions } = spec
  const routes: Route[] = [
    route({ method: 'GET', path, access: permissions.list, summary: `List of ${spec.name}`, query: listQuery, reply: z.array(row) }),
    route({
      method: 'GET',
      path: `${path}/:id`,
      access: permissions.read,
      summary: `One of ${spec.name}`,
      params: idParams,
      reply: record,
    }),
    route({
      method: 'GET',
      path: `${path}/export`,
      access: permissions.list,
      summary: `Every record of a list of ${spec.name}`,
      query: exportQuery,
      reply: z.string(),
      replyType: 'text/csv',
    }),
  ]
  if (permissions.create) {
    routes.push(
      route({ method: 'POST', path, access: permissions.create, summary: `Create one of ${spec.name}`, body: create, reply: record }),
    )
  }
  if (permissions.update) {
    const access = permissions.update
    const changes = z.record(z.string(), z.unknown())
    for (const method of ['PUT', 'PATCH'] as const) {
      routes.push(
        route({
          method,
          path: `${path}/:id`,
          access,
          summary: `Merge changes into one of ${spec.name}`,
          params: idParams,
          body: changes,
          reply: record,
        }),
      )
    }
  }
  if (permissions.remove) {
    const access = permissions.remove
    routes.push(
      route({
        method: 'DELETE',
        path: `${path}/:id`,
        access,
        summary: `Send one of ${spec.name} to the bin`,
        params: idParams,
        query: lastSeen,
        reply: record,
      }),
    )
    routes.push(
      route({
        method: 'POST',
        path: `${path}/:id/restore`,
        access,
        summary: `Take one of ${spec.name} back from the bin`,
        params: idParams,
        reply: record,
      }),
    )
  }
  if (permissions.update ?? permissions.remove) {
    routes.push(
      route({
        method: 'POST',
        path: `${path}/bulk`,
        access: (permissions.update ?? permissions.remove) as Permission,
        summary: `Change or bin several of ${spec.name}, each in a transaction of its own`,
        body: z.strictObject({
          ids: seenIds,
          update: z.record(z.string(), z.unknown()).optional(),
          remove: z.literal(true).optional(),
        }),
        reply: bulkReply,
      }),
    )
  }
  return { spec, path, record, create, routes }
}

type Given<F> = F extends Fields ? F : Record<never, never>

/** What `resource` gives, whatever its declaration. */
export interface Resource {
  readonly spec: ResourceSpec
  readonly path: `/api/${string}`
  readonly record: z.ZodObject
  readonly create: z.ZodObject
  readonly routes: readonly Route[]
}

/** A record of a resource, as the API gives it. */
export type RecordOf<R extends { record: z.ZodType }> = z.output<R['record']>
