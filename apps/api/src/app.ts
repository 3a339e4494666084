import cookie from '@fastify/cookie'
import jwt from '@fastify/jwt'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { features } from './features'
import type { Deps } from './platform/deps'
import { readBodies } from './platform/http/bodies'
import { answerErrors, answerUnreadable } from './platform/http/errors'
import { servePages } from './platform/http/pages'
import { secure } from './platform/http/security'
import { cookieName } from './platform/http/session'
import { logging } from './platform/log'

/** Builds the server: plugins in order, then the features. It listens to nothing. */
export async function buildApp(
  deps: Deps,
  { pages = null, log }: { pages?: string | null; log?: NodeJS.WritableStream } = {},
): Promise<FastifyInstance> {
  const { config, newId } = deps
  const app = Fastify({
    logger: logging(config.logLevel, log),
    genReqId: newId,
    bodyLimit: 1_048_576,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: answerUnreadable,
    forceCloseConnections: 'idle',
    logController: new LogController({ disableRequestLogging: true }),
    http: { headersTimeout: 20_000 },
  })
  app.decorateRequest('actor', null)
  app.decorateRequest('sessionId', null)
  answerErrors(app)
  readBodies(app)
  await secure(app, config.https)
  await app.register(cookie)
  await app.register(jwt, {
    secret: config.secret,
    cookie: { cookieName: cookieName(deps), signed: false },
    sign: { algorithm: 'HS256' },
    verify: { algorithms: ['HS256'], requiredClaims: ['exp', 'sub', 'jti', 'sid'], ignoreExpiration: true, onlyCookie: true },
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
  for (const feature of features) feature(app, deps)
  if (pages) await servePages(app, pages)
  return app
}
