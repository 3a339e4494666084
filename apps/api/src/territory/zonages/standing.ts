import { addDays, type Day } from '@ancrage/domain/kernel/day'
import type { ZonedGroup } from '@ancrage/domain/territory/zonage'
import { and, eq, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { zonages } = tables

export type ZonageRow = typeof zonages.$inferSelect

/** The zonages of a group around a day: those a new one would end, those that begin that very day, and the first later day. */
export interface Standing {
  /** In force the day before, or that would go on past it. */
  readonly before: readonly ZonageRow[]
  readonly sameDay: readonly ZonageRow[]
  readonly later: Day | null
}

export async function standingAt(read: Reads, group: ZonedGroup, validFrom: Day): Promise<Standing> {
  const rows = await read
    .select()
    .from(zonages)
    .where(and(eq(zonages.professionGroup, group), isNull(zonages.archivedAt)))
  const eve = addDays(validFrom, -1)
  const later = rows.map((row) => row.validFrom).filter((day) => day > validFrom)
  return {
    before: rows.filter((row) => row.validFrom < validFrom && (row.validTo === null || row.validTo >= eve)),
    sameDay: rows.filter((row) => row.validFrom === validFrom),
    later: later.length === 0 ? null : (later.toSorted()[0] as Day),
  }
}
