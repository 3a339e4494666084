import type { Route } from '@ancrage/contract/route'
import { z } from 'zod'

/** The OpenAPI 3.1 document of a list of promised routes. */
export function openapi(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Ancrage', version: '0.1.0', description: 'Every list follows the dialect of ra-data-simple-rest.' },
    paths,
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'ancrage' } } },
  }
}

function operation(route: Route): Record<string, unknown> {
  return {
    summary: route.summary,
    description:
      route.access === 'public'
        ? 'Open to anybody.'
        : `Needs ${route.access === 'session' ? 'a session' : `the permission ${route.access}`}.`,
    security: route.access === 'public' ? [] : [{ session: [] }],
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...(route.body && {
      requestBody: { required: true, content: { [route.bodyType ?? 'application/json']: { schema: schemaOf(route.body, 'input') } } },
    }),
    responses: {
      200: { description: 'Done', content: { [route.replyType ?? 'application/json']: { schema: schemaOf(route.reply, 'output') } } },
      default: { description: 'Refused: {statusCode, message, errors, code, params}' },
    },
  }
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Record<string, unknown>[] {
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: schemaOf(value, 'input'),
  }))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { unrepresentable: 'any', io })
  return described
}
