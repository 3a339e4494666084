import { mappingProblem } from '@ancrage/domain/imports/mapping'
import type { Mapping } from '@ancrage/domain/imports/target-fields'
import { and, eq } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { Refused, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { loadRun } from './lines'

const { importRuns } = tables

/** Marks an import as running, once; an interrupted one goes on where it stopped. */
export async function start({ tx, actor, now, ...command }: Command, id: string, version: number): Promise<void> {
  const run = await loadRun(tx, id)
  if (run.status !== 'mapping' && run.status !== 'failed') throw refused('import_started')
  if (run.version !== version) throw new Refused({ code: 'stale' })
  const problem = mappingProblem(run.mapping as unknown as Mapping)
  if (problem) throw refused(problem, {}, { mapping: problem })
  await tx
    .update(importRuns)
    .set({ status: 'running', startedAt: run.startedAt ?? now, updatedAt: now, updatedBy: actor.id, version: version + 1 })
    .where(and(eq(importRuns.id, id), eq(importRuns.version, version)))
  await record({ tx, actor, now, ...command }, { action: 'import.started', subject: { resource: 'imports', id } })
}
