import { setTimeout as wait } from 'node:timers/promises'
import type { ValueMaps } from '@ancrage/domain/imports/lookups'
import { readRow } from '@ancrage/domain/imports/read-row'
import type { Mapping } from '@ancrage/domain/imports/target-fields'
import { dayOf } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import type { Actor } from '../platform/http/actor'
import { StoreUnavailable } from '../platform/store/refusals'
import type { Queries } from '../platform/store/store'
import { tables } from '../schema/tables'
import { earlierPeople, knownPeople } from './known-people'
import { headerOf, type ImportRun, loadLines, loadRun, sheetOf } from './lines'
import { loadLookups } from './lookups'
import { LineRefused, type Running, runChunk } from './run-chunk'

const { importRuns, users } = tables

/** Between two chunks, others have their turn. */
const restMs = 5
const retries = 5

/** The imports under way in this process. */
export interface ImportJobs {
  /** Runs an import marked as running, beside the requests; nothing happens when it already is. */
  begin(id: string): void
}

/** Runs imports chunk by chunk, beside the requests; those a stop or a crash interrupted go on at the next start. */
export function importJobs(app: FastifyInstance, deps: Deps): ImportJobs {
  const underWay = new Map<string, Promise<void>>()
  let isStopping = false

  app.addHook('onReady', async () => {
    const rows = await deps.store.read.select({ id: importRuns.id }).from(importRuns).where(eq(importRuns.status, 'running'))
    for (const { id } of rows) begin(id)
  })
  app.addHook('onClose', async () => {
    isStopping = true
    await Promise.all(underWay.values())
  })
  return { begin }

  function begin(id: string): void {
    if (underWay.has(id)) return
    const job = carry(id)
      .catch((error: unknown) => interrupt(id, error))
      .finally(() => underWay.delete(id))
    underWay.set(id, job)
  }

  async function carry(id: string): Promise<void> {
    const run = await loadRun(deps.store.read, id)
    const actor = await starterOf(run)
    const running = await prepared(run)
    let tries = 0
    while (!isStopping) {
      try {
        const gave = await deps.store.write((tx) => runChunk(commandOf(tx, actor), running))
        if (gave === null) return
        for (const one of gave) running.known.add(one)
        tries = 0
      } catch (error) {
        if (error instanceof LineRefused) running.refused.set(error.lineId, error.code)
        else if (error instanceof StoreUnavailable && ++tries <= retries) await wait(1_000)
        else throw error
      }
      await wait(restMs)
    }
  }

  async function prepared(run: ImportRun): Promise<Running> {
    const lines = await loadLines(deps.store.read, run.id)
    const sheet = sheetOf(lines, headerOf(lines), run.mapping as unknown as Mapping)
    const lookups = await loadLookups(deps.store.read)
    const context = { sheet, valueMaps: run.valueMaps as ValueMaps, lookups, today: dayOf(deps.clock()) }
    const known = knownPeople()
    for (const { cells, record, personId } of lines) {
      const row = personId === null ? null : readRow(cells, record - 1, context)
      if (row?.kind === 'person') known.add({ ...row.person, personId, record })
    }
    return { id: run.id, context, known, earlier: await earlierPeople(deps.store.read, run), refused: new Map() }
  }

  /** Whoever started it signs what it writes, after a restart too. */
  async function starterOf(run: ImportRun): Promise<Actor> {
    const [user] = await deps.store.read
      .select({ id: users.id, name: users.name, roles: users.roles, language: users.language })
      .from(users)
      .where(eq(users.id, run.updatedBy ?? ''))
    if (!user) throw new Error('The import was started by no user')
    return user
  }

  function commandOf(tx: Queries, actor: Actor) {
    const now = deps.clock()
    return { tx, actor, now, today: dayOf(now), newId: deps.newId, requestId: null }
  }

  async function interrupt(id: string, error: unknown): Promise<void> {
    app.log.error(
      { err: { type: error instanceof Error ? error.name : typeof error, stack: error instanceof Error ? error.stack : '' }, id },
      'import interrupted',
    )
    try {
      await deps.store.write((tx) => tx.update(importRuns).set({ status: 'failed' }).where(eq(importRuns.id, id)))
    } catch {
      app.log.error({ id }, 'import left as running: the next start takes it up')
    }
  }
}
