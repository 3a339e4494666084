import type { Day } from '@ancrage/domain/kernel/day'
import { type ZoneClass, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { professionOf } from '@ancrage/reference/professions'
import { and, desc, eq, gte, isNull, lte, or } from 'drizzle-orm'
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
  const [zone] = await read
    .select({ class: zonages.class, decree: zonages.decree, validFrom: zonages.validFrom })
    .from(zonages)
    .where(
      and(
        eq(zonages.communeCode, communeCode),
        eq(zonages.professionGroup, group),
        lte(zonages.validFrom, on),
        or(isNull(zonages.validTo), gte(zonages.validTo, on)),
        isNull(zonages.archivedAt),
      ),
    )
    .orderBy(desc(zonages.validFrom))
    .limit(1)
  return zone ?? null
}
