import { contract } from '@ancrage/contract/index'
import type { Day } from '@ancrage/domain/kernel/day'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mountResource } from '../../platform/http/crud'
import { mount } from '../../platform/http/mount'
import { notFound } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { readCatalogue } from './catalogue'
import { saveScheme } from './save-scheme'
import { schemePage } from './scheme-page'
import { servedSchemes } from './served'

const { aidSchemes: promised } = contract

/** The catalogue of aids: who gives what, by rules kept by version. */
export function aidSchemes(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedSchemes)
  mount(app, deps, promised.catalogue, ({ read, query, today }) => readCatalogue(read, query.on ?? today))
  mount(app, deps, promised.page, ({ read, params, today }) => page(read, params.id, today) as never)
  mount(app, deps, promised.save, async ({ read, params, body, write, today }) => {
    await write((command) => saveScheme(command, params.id, body))
    return page(read, params.id, today) as never
  })
}

async function page(read: Reads, id: string, today: Day) {
  const scheme = await schemePage(read, id, today)
  if (!scheme) throw notFound()
  return scheme
}
