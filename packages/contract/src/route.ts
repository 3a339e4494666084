import type { Permission } from '@ancrage/domain/access/permissions'
import type { z } from 'zod'

/** Who may call a route: anybody, any signed-in user, or the roles that a permission names. */
export type Access = 'public' | 'session' | Permission

/** A route as promised: nothing is mounted that is not one of these, nor the contrary. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: `/api/${string}`
  readonly access: Access
  /** One line for the OpenAPI document. */
  readonly summary: string
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** Largest body accepted, in bytes, where the ordinary megabyte does not do. */
  readonly bodyLimit?: number
  /** The media type of the body when it is no JSON. */
  readonly bodyType?: 'application/octet-stream'
  readonly reply: z.ZodType
  /** The media type of a streamed reply; such a reply is not parsed. */
  readonly replyType?: 'text/csv' | 'application/octet-stream' | 'text/calendar'
}

/** Keeps the exact type of a route. */
export function route<const R extends Route>(promise: R): R {
  return promise
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined
type Written<S> = S extends z.ZodType ? z.input<S> : undefined

export type ParamsOf<R extends Route> = Parsed<R['params']>
export type QueryOf<R extends Route> = Parsed<R['query']>
export type BodyOf<R extends Route> = Parsed<R['body']>
export type ReplyOf<R extends Route> = z.output<R['reply']>
/** What a client writes, before the server reads it. */
export type WrittenBodyOf<R extends Route> = Written<R['body']>
