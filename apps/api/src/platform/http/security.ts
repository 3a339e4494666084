import { randomBytes } from 'node:crypto'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** Allows this page's own style elements, and no other. */
    styleNonce: string
  }
}

/**
 * The headers of every reply. No inline script, no other origin; styles are our files and the elements that bear the
 * page's nonce. API replies are never kept by a cache.
 */
export async function secure(app: FastifyInstance, https: boolean): Promise<void> {
  app.decorateRequest('styleNonce', '')
  app.addHook('onRequest', async (request, reply) => {
    request.styleNonce = randomBytes(16).toString('base64')
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store')
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", (request) => `'nonce-${(request as unknown as { styleNonce: string }).styleNonce}'`],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
  })
}
