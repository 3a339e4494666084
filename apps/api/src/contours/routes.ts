import { contract } from '@ancrage/contract/index'
import { desc } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { tables } from '../schema/tables'
import { loadContours, withdrawContours } from './load-contours'

const { contours } = tables

/** The outlines under the map of « Pilotage ». */
export function contourRoutes(app: FastifyInstance, deps: Deps): void {
  const { read, load, withdraw } = contract.contours
  mount(app, deps, read, async (call) => {
    const [latest] = await call.read.select().from(contours).orderBy(desc(contours.at), desc(contours.id)).limit(1)
    return { drawn: latest ?? null }
  })
  mount(app, deps, load, ({ write, body }) => write((command) => loadContours(command, body)))
  mount(app, deps, withdraw, ({ write, params }) => write((command) => withdrawContours(command, params.id)))
}
