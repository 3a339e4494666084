import { addDays, type Day } from '@ancrage/domain/kernel/day'
import type { AreaKind } from '@ancrage/domain/territory/area'
import { and, eq, inArray } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { notFound, refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { begunFrom } from './judge'

const { areaCommunes, areas } = tables

/** Takes back the latest areas of a kind, loaded by mistake: those that they ended go on. */
export async function withdrawAreas(
  command: Command,
  { kind, validFrom }: { readonly kind: AreaKind; readonly validFrom: Day },
): Promise<void> {
  const { tx, now, actor } = command
  const begun = await begunFrom(tx, kind, validFrom)
  const [first] = begun
  if (first?.validFrom !== validFrom) throw notFound()
  const later = begun.find((row) => row.validFrom > validFrom)
  if (later) throw refused('areas_later', { startsOn: later.validFrom })
  const ids = begun.map(({ id }) => id)
  await tx.delete(areaCommunes).where(inArray(areaCommunes.areaId, ids))
  await tx.delete(areas).where(inArray(areas.id, ids))
  await tx
    .update(areas)
    .set({ validTo: null, updatedAt: now, updatedBy: actor.id || null })
    .where(and(eq(areas.kind, kind), eq(areas.validTo, addDays(validFrom, -1))))
  await record(command, {
    action: 'areas.withdrawn',
    subject: { resource: 'areas', id: null },
    changes: { kind: [kind, null], source: [first.source, null], validFrom: [validFrom, null], areas: [ids.length, 0] },
  })
}
