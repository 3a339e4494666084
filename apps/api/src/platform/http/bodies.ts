import type { FastifyInstance } from 'fastify'
import { refused } from './refused'

/** JSON nested deeper than this is no request of ours. */
const maxDepth = 20

/**
 * Reads bodies: JSON of a bounded depth (the engine's own parser overflows its stack on a hundred thousand arrays),
 * an empty text/plain for the DELETE of ra-data-simple-rest, bytes where a file is awaited; nothing else.
 */
export function readBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body as string
    if (isDeeperThan(text, maxDepth)) return done(refused('too_deep'))
    if (text === '') return done(null, undefined)
    return parseJson(request, text, (error, value) => (error ? done(refused('malformed_json')) : done(null, value)))
  })
  app.addContentTypeParser('text/plain', { parseAs: 'string' }, (request, body, done) => {
    if (body === '' && request.method === 'DELETE') done(null, undefined)
    else done(refused('unsupported_type'))
  })
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (request, body, done) => {
    if (request.routeOptions.config.promise?.bodyType === 'application/octet-stream') done(null, body)
    else done(refused('unsupported_type'))
  })
}

/** Whether a JSON text opens more than `limit` brackets at once; strings are skipped. */
export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '[' || character === '{') {
      if (++depth > limit) return true
    } else if (character === ']' || character === '}') depth--
  }
  return false
}
