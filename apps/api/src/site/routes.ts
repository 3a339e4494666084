import { contract, routes } from '@ancrage/contract/index'
import { count } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { openapi } from '../platform/http/openapi'
import { tables } from '../schema/tables'

/** Whether the site lives, and what it promises. */
export function site(app: FastifyInstance, deps: Deps): void {
  const document = openapi(routes)
  mount(app, deps, contract.site.health, async () => ({ status: 'ok' as const }))
  mount(app, deps, contract.site.ready, async ({ read }) => {
    await read.select({ users: count() }).from(tables.users)
    return { status: 'ok' as const }
  })
  mount(app, deps, contract.site.openapi, async () => document)
}
