import { contract, routes } from '@ancrage/contract/index'
import { settingKeys } from '@ancrage/domain/site/settings'
import { departements } from '@ancrage/reference/territory'
import { count, eq } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { openapi } from '../platform/http/openapi'
import { giveToken } from '../platform/http/session'
import { tables } from '../schema/tables'
import { meOf } from '../users/own-account'
import { openSite } from './open-site'
import { readSetting } from './read-setting'
import { oneSetting, writeSetting } from './write-setting'

const { settings, users } = tables

/** Whether the site lives, what it promises, how it is opened, and what it is set to. */
export function site(app: FastifyInstance, deps: Deps): void {
  // Half the time of a start, for a page that few ask for.
  let document: Record<string, unknown> | undefined
  mount(app, deps, contract.site.health, async () => ({ status: 'ok' as const }))
  mount(app, deps, contract.site.ready, async ({ read }) => {
    await read.select({ users: count() }).from(users)
    return { status: 'ok' as const }
  })
  mount(app, deps, contract.site.openapi, async () => {
    document ??= openapi(routes)
    return document
  })
  mount(app, deps, contract.site.state, async ({ read }) => {
    const empty = (await read.$count(users)) === 0
    const name = await readSetting(read, 'name')
    return { name, firstRun: empty ? { departements: departements().map(({ code, name: said }) => ({ code, name: said })) } : null }
  })
  mount(app, deps, contract.site.firstRun, async ({ body, request, reply, write, now }) => {
    const sessionId = deps.newId()
    const from = { address: request.ip, agent: request.headers['user-agent'] }
    const actor = await openSite(deps, { asked: body, from, sessionId, now, write })
    await giveToken(deps, reply, actor.id, sessionId)
    return meOf(actor, body.email)
  })
  mount(app, deps, contract.settings.list, async ({ read }) => {
    const [row] = await read.select({ code: settings.value }).from(settings).where(eq(settings.key, 'departement'))
    const code = String(row?.code ?? '')
    const name = departements().find((one) => one.code === code)?.name ?? ''
    return { departement: { code, name }, settings: await Promise.all(settingKeys.map((key) => oneSetting(read, key))) }
  })
  mount(app, deps, contract.settings.write, ({ params, body, write }) => write((command) => writeSetting(command, { ...params, ...body })))
}
