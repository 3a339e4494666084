import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from '@ancrage/contract/route'
import { dayOf } from '@ancrage/domain/kernel/day'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '../deps'
import { type Actor, type Asking, type Command, may, nobody } from './actor'
import { remember } from './idempotency'
import { invalid } from './issues'
import { refused } from './refused'
import { signedIn } from './session'

/** One request, already let in and read: what a handler works with. */
export interface Call<R extends Route> extends Asking {
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
  readonly body: BodyOf<R>
  readonly reply: FastifyReply
  readonly request: FastifyRequest
  /**
   * The only road to a write. The command may run twice; with an `Idempotency-Key` its deed is kept once, and asked again
   * throws `AlreadyDone`. A request that writes several times names each `part`.
   */
  write<T>(work: (command: Command) => Promise<T>, part?: string): Promise<T>
}

type Handler<R extends Route> = (call: Call<R>) => Promise<ReplyOf<R> | NodeJS.ReadableStream>

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null
  }
  interface FastifyContextConfig {
    promise?: Route
  }
}

/**
 * Mounts a route of the contract, the only way in: session, then access, then what zod reads, then the handler; the
 * reply leaves through the contract's schema, so that a column added to a table never leaks by itself.
 */
export function mount<const R extends Route>(app: FastifyInstance, deps: Deps, promise: R, handler: Handler<R>): void {
  app.route({
    method: promise.method,
    url: promise.path,
    config: { promise },
    ...(promise.bodyLimit && { bodyLimit: promise.bodyLimit }),
    onRequest: async (request, reply) => {
      if (promise.access === 'public') return
      request.actor = await signedIn(deps, request, reply)
      if (promise.access !== 'session' && !may(request.actor, promise.access)) throw refused('forbidden')
    },
    handler: async (request, reply) => {
      const actor = request.actor ?? nobody
      const now = deps.clock()
      const context = { actor, now, today: dayOf(now) }
      const call: Call<R> = {
        ...context,
        read: deps.store.read,
        params: read(promise.params, request.params) as ParamsOf<R>,
        query: read(promise.query, request.query) as QueryOf<R>,
        body: (promise.bodyType ? request.body : read(promise.body, request.body)) as BodyOf<R>,
        request,
        reply,
        write: (work, part) =>
          deps.store.write((tx) => remember(request, { ...context, tx, newId: deps.newId, requestId: request.id }, work, part)),
      }
      const given = await handler(call)
      if (promise.replyType) return given
      return promise.reply.parse(given)
    },
  })
}

function read(schema: Route['body'], value: unknown): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value ?? {}, { reportInput: true })
  if (!parsed.success) throw invalid(parsed.error.issues)
  return parsed.data
}
