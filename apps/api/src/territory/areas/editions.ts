import type { areas as promised } from '@ancrage/contract/areas'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Day } from '@ancrage/domain/kernel/day'
import { areaKindChoices } from '@ancrage/domain/territory/area'
import { countDistinct, desc, eq, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { areaCommunes, areas } = tables

/** The files of each kind, the latest first; every kind is given, even without one. */
export async function readEditions(read: Reads, today: Day): Promise<ReplyOf<typeof promised.editions>> {
  const { kind, source, validFrom, validTo } = areas
  const rows = await read
    .select({ kind, source, validFrom, validTo, areas: countDistinct(areas.id), communes: countDistinct(areaCommunes.communeCode) })
    .from(areas)
    .innerJoin(areaCommunes, eq(areaCommunes.areaId, areas.id))
    .where(isNull(areas.archivedAt))
    .groupBy(kind, source, validFrom, validTo)
    .orderBy(desc(validFrom))
  return areaKindChoices.values.map((value) => {
    const loaded = rows.filter((row) => row.kind === value).map(({ kind: _, ...edition }) => edition)
    const inForce = loaded.find((one) => one.validFrom <= today && (one.validTo === null || one.validTo >= today))
    return { kind: value, inForce: inForce?.validFrom ?? null, loaded }
  }) as never
}
