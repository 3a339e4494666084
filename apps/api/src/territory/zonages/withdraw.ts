import { addDays, type Day } from '@ancrage/domain/kernel/day'
import type { ZonedGroup } from '@ancrage/domain/territory/zonage'
import { and, eq } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { notFound, refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { standingAt } from './standing'

const { zonages } = tables

/** Takes back the latest zonage of a group, loaded by mistake: what it ended goes on. Applications decided keep the zone they were. */
export async function withdrawZonage(
  command: Command,
  { professionGroup, validFrom }: { readonly professionGroup: ZonedGroup; readonly validFrom: Day },
): Promise<void> {
  const { tx, now, actor } = command
  const { sameDay, later } = await standingAt(tx, professionGroup, validFrom)
  const [first] = sameDay
  if (!first) throw notFound()
  if (later) throw refused('zonage_later', { startsOn: later })
  await tx.delete(zonages).where(and(eq(zonages.professionGroup, professionGroup), eq(zonages.validFrom, validFrom)))
  await tx
    .update(zonages)
    .set({ validTo: null, updatedAt: now, updatedBy: actor.id || null })
    .where(and(eq(zonages.professionGroup, professionGroup), eq(zonages.validTo, addDays(validFrom, -1))))
  await record(command, {
    action: 'zonage.withdrawn',
    subject: { resource: 'zonages', id: null },
    changes: {
      professionGroup: [professionGroup, null],
      decree: [first.decree, null],
      validFrom: [validFrom, null],
      communes: [sameDay.length, 0],
    },
  })
}
