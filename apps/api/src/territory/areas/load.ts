import { addDays } from '@ancrage/domain/kernel/day'
import { and, eq, gte, isNull, lt, or } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { allow } from '../../platform/http/refused'
import { inBatches } from '../../platform/store/batches'
import { tables } from '../../schema/tables'
import { judgeAreas } from './judge'
import type { AreaReading } from './read-areas'

const { areaCommunes, areas } = tables

/**
 * Loads the areas of a kind whole: those in force end the day before, these are written. The same again changes nothing.
 * @throws Refused where the file can't be read, or others begin that day or later.
 */
export async function loadAreas(
  command: Command,
  bytes: Buffer,
  asked: AreaReading & { readonly source: string },
): Promise<{ written: number; ended: number }> {
  const { tx, now, actor, newId } = command
  const { plan, isLoaded, problem } = await judgeAreas(tx, bytes, asked)
  if (isLoaded) return { written: 0, ended: 0 }
  allow(problem)
  const { kind, source, validFrom } = asked
  const by = actor.id || null
  const ended = await tx
    .update(areas)
    .set({ validTo: addDays(validFrom, -1), updatedAt: now, updatedBy: by })
    .where(
      and(
        eq(areas.kind, kind),
        lt(areas.validFrom, validFrom),
        or(isNull(areas.validTo), gte(areas.validTo, validFrom)),
        isNull(areas.archivedAt),
      ),
    )
    .returning({ id: areas.id })
  const row = { createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, version: 1, kind, source, validFrom, validTo: null }
  const rows = plan.areas.map(({ code, name, communeCodes }) => ({ area: { ...row, id: newId(), code, name }, communeCodes }))
  const communes = rows.flatMap(({ area, communeCodes }) => communeCodes.map((communeCode) => ({ areaId: area.id, communeCode })))
  for (const batch of inBatches(rows.map(({ area }) => area))) await tx.insert(areas).values(batch)
  for (const batch of inBatches(communes)) await tx.insert(areaCommunes).values(batch)
  await record(command, {
    action: 'areas.loaded',
    subject: { resource: 'areas', id: null },
    changes: { kind: [null, kind], source: [null, source], validFrom: [null, validFrom], areas: [ended.length, rows.length] },
  })
  return { written: rows.length, ended: ended.length }
}
