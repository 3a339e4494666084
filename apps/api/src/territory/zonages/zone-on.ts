import type { Day } from '@ancrage/domain/kernel/day'
import { type ZoneClass, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { professionOf } from '@ancrage/reference/professions'
import { and, desc, eq, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { zonages } = tables

/** What a decree says of a commune for a group of professions. */
export interface Zone {
  readonly class: ZoneClass
  readonly decree: string
  readonly validFrom: Day
}

/** What the zonage of a profession says of a commune on a day; null where none is known, or none is drawn for the profession. */
export async function zoneOn(
  read: Reads,
  { professionCode, communeCode, on }: { readonly professionCode: string; readonly communeCode: string; readonly on: Day },
): Promise<Zone | null> {
  const group = zonedGroupChoices.values.find((value) => value === professionOf(professionCode)?.group)
  if (!group) return null
  const zone = (await zonesIn(read, communeCode, on)).find(({ professionGroup }) => professionGroup === group)
  return zone ? { class: zone.class, decree: zone.decree, validFrom: zone.validFrom } : null
}

/** What every zonage in force on a day says of a commune; the latest first, so that the first of a group is the one that rules. */
export function zonesIn(read: Reads, communeCode: string, on: Day) {
  const { professionGroup, class: zoneClass, decree, validFrom, validTo } = zonages
  return read
    .select({ professionGroup, class: zoneClass, decree, validFrom, validTo })
    .from(zonages)
    .where(and(eq(zonages.communeCode, communeCode), zonageInForce(on)))
    .orderBy(desc(validFrom))
}

/** In force on a day. */
export function zonageInForce(on: Day): SQL {
  return and(lte(zonages.validFrom, on), or(isNull(zonages.validTo), gte(zonages.validTo, on)), isNull(zonages.archivedAt)) as SQL
}
