import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { mount } from '../platform/http/mount'
import { notFound } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { savePlaybook } from './save-playbook'
import { servedPlaybooks } from './served'
import { standingPlaybook, standingPlaybooks } from './standing'

const { playbooks: promised } = contract

/** « Modèles de parcours »: the steps that journeys of a type follow, edited by managers, kept by version. */
export function playbooks(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, servedPlaybooks)
  mount(app, deps, promised.shelf, ({ read }) => standingPlaybooks(read) as never)
  mount(app, deps, promised.page, ({ read, params }) => page(read, params.id) as never)
  mount(app, deps, promised.save, async ({ read, params, body, write }) => {
    await write((command) => savePlaybook(command, params.id, body))
    return page(read, params.id) as never
  })
}

async function page(read: Reads, id: string) {
  const playbook = await standingPlaybook(read, id)
  if (!playbook) throw notFound()
  return playbook
}
