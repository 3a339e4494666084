import { addDays } from '@ancrage/domain/kernel/day'
import type { ZonedGroup } from '@ancrage/domain/territory/zonage'
import { and, eq, gte, isNull, lt, or } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { allow } from '../../platform/http/refused'
import { inBatches } from '../../platform/store/batches'
import { tables } from '../../schema/tables'
import { judgeZonage } from './judge'
import type { Reading } from './read-zonage'

const { zonages } = tables

/** What is asked to be loaded. */
export interface Loading extends Reading {
  readonly decree: string
}

/**
 * Loads a zonage whole: those in force end the day before, its communes are written. The same again changes nothing.
 * @throws Refused where it can't be read, or another begins that day or later.
 */
export async function loadZonage(command: Command, bytes: Buffer, asked: Loading): Promise<{ written: number; ended: number }> {
  const { plan, isLoaded, problem } = await judgeZonage(command.tx, bytes, asked)
  if (isLoaded) return { written: 0, ended: 0 }
  allow(problem)
  return writeZonage(command, { ...asked, group: asked.professionGroup, classes: plan.classes })
}

/** Writes what a decree says of communes from a day on, and ends what was in force. */
async function writeZonage(
  command: Command,
  {
    group,
    decree,
    validFrom,
    classes,
  }: Pick<Loading, 'decree' | 'validFrom'> & { group: ZonedGroup; classes: ReadonlyMap<string, typeof zonages.$inferSelect.class> },
): Promise<{ written: number; ended: number }> {
  const { tx, now, actor, newId } = command
  const by = actor.id || null
  const eve = addDays(validFrom, -1)
  const ended = await tx
    .update(zonages)
    .set({ validTo: eve, updatedAt: now, updatedBy: by })
    .where(
      and(
        eq(zonages.professionGroup, group),
        lt(zonages.validFrom, validFrom),
        or(isNull(zonages.validTo), gte(zonages.validTo, validFrom)),
        isNull(zonages.archivedAt),
      ),
    )
    .returning({ id: zonages.id })
  const rows = [...classes].map(([communeCode, value]) => ({
    id: newId(),
    createdAt: now,
    createdBy: by,
    updatedAt: now,
    updatedBy: by,
    version: 1,
    professionGroup: group,
    communeCode,
    class: value,
    decree,
    validFrom,
    validTo: null,
  }))
  for (const batch of inBatches(rows)) await tx.insert(zonages).values(batch)
  await record(command, {
    action: 'zonage.loaded',
    subject: { resource: 'zonages', id: null },
    changes: {
      professionGroup: [null, group],
      decree: [null, decree],
      validFrom: [null, validFrom],
      communes: [ended.length, rows.length],
    },
  })
  return { written: rows.length, ended: ended.length }
}
