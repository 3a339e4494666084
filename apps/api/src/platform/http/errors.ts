import { sentence } from '@ancrage/contract/sentences'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { violation } from '../store/constraint'
import { orUnavailable, StoreUnavailable } from '../store/refusals'
import { AlreadyDone } from './idempotency'
import { Refused, refused } from './refused'

/** The one form of every error, which react-admin shows at each field. */
export interface ErrorReply {
  readonly statusCode: number
  readonly message: string
  readonly errors: Readonly<Record<string, string>>
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What fastify refuses by itself, as codes of the contract. */
const codeOfFastify: Readonly<Record<string, Parameters<typeof refused>[0]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_json',
  FST_ERR_BAD_URL: 'unknown_route',
}

/** Fields named in a refusal, at most: a body of a hundred thousand unknown ones is not repeated to its sender. */
const mostFields = 50

/** Answers every error in the reader's language, and never with a stack, a query or a path. */
export function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler(async (request, reply) => {
    const told = errorReply(refused('unknown_route'), request)
    return reply.code(told.statusCode).send(told)
  })
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const known = asRefused(error)
    if (!known) request.log.error({ err: { type: error.name, code: error.code, stack: error.stack } }, 'unexpected error')
    const told = errorReply(known ?? refused('server_fault', { requestId: request.id }), request)
    if (told.statusCode === 429) void reply.header('retry-after', Number(told.params.minutes ?? 1) * 60)
    if (told.statusCode === 503) void reply.header('retry-after', 5)
    return reply.code(told.statusCode).send(told)
  })
}

/** Answers an address that the router itself cannot read, before any hook, as one that nobody serves. */
export function answerUnreadable(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const told = errorReply(refused('unknown_route'), request)
  void reply.code(told.statusCode).header('cache-control', 'no-store').header('x-content-type-options', 'nosniff').send(told)
}

function asRefused(error: FastifyError): Refused | null {
  if (error instanceof Refused) return error
  const stopped = orUnavailable(error)
  if (stopped instanceof StoreUnavailable) return refused(stopped.reason === 'full' ? 'storage_full' : 'busy')
  if (error instanceof AlreadyDone) return refused('stale')
  const broken = violation(error)
  if (broken) return broken.kind === 'unique' ? refused('duplicate', { field: broken.columns.join(', ') }) : refused('in_use')
  const code = codeOfFastify[error.code]
  if (code) return refused(code)
  return error.statusCode === 413 ? refused('too_large') : error.statusCode === 400 ? refused('malformed_json') : null
}

function errorReply({ refusal, current, status }: Refused, request: FastifyRequest): ErrorReply {
  const language = languageOf(request)
  const errors = Object.fromEntries(
    Object.entries(refusal.fields ?? {})
      .slice(0, mostFields)
      .map(([field, code]) => [field, sentence(code, refusal.params, language)]),
  )
  return {
    statusCode: status,
    message: sentence(refusal.code, refusal.params, language),
    errors,
    code: refusal.code,
    params: { ...refusal.params, ...(current !== undefined && { current }) },
  }
}

/** The account's language, else what the browser prefers, else French. */
export function languageOf(request: FastifyRequest): Language {
  if (request.actor) return request.actor.language
  const preferred = request.headers['accept-language']?.slice(0, 100).toLowerCase() ?? ''
  const french = preferred.indexOf('fr')
  const english = preferred.indexOf('en')
  return english >= 0 && (french < 0 || english < french) ? 'en' : 'fr'
}
