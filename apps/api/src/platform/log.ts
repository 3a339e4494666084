import type { FastifyServerOptions } from 'fastify'

/**
 * The journal of the server: one line a request with its route, never its address nor its query, where names and numbers
 * stand; personal data are never put in it.
 */
export function logging(level: string, stream?: NodeJS.WritableStream): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    ...(stream && { stream }),
    serializers: {
      req: (request) => ({ method: request.method, route: request.routeOptions?.url }),
      res: (reply) => ({ status: reply.statusCode }),
    },
    redact: ['req.headers', 'headers', '*.password', '*.cookie'],
  }
}
