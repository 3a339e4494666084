import type { Day } from '@ancrage/domain/kernel/day'
import type { AreaKind } from '@ancrage/domain/territory/area'
import { and, asc, eq, gte, isNull, lte, min, or, type SQL } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { areaCommunes, areas } = tables

/** An area in force, with all the communes its file gave it, in order. */
export interface AreaOn {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly communeCodes: readonly string[]
}

interface Asked {
  readonly kind: AreaKind
  readonly on: Day
}

/** The areas of a kind in force on a day, by name; none where no file was loaded for that day. */
export async function areasOn(read: Reads, asked: Asked): Promise<AreaOn[]> {
  const rows = await read
    .select({ id: areas.id, code: areas.code, name: areas.name, communeCode: areaCommunes.communeCode })
    .from(areas)
    .innerJoin(areaCommunes, eq(areaCommunes.areaId, areas.id))
    .where(inForce(asked))
    .orderBy(asc(areaCommunes.communeCode))
  const found = new Map<string, AreaOn & { readonly communeCodes: string[] }>()
  for (const { communeCode, ...area } of rows) {
    const known = found.get(area.id)
    if (known) known.communeCodes.push(communeCode)
    else found.set(area.id, { ...area, communeCodes: [communeCode] })
  }
  return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'fr', { numeric: true }))
}

/** Of a kind, in force on a day. */
export function inForce({ kind, on }: Asked): SQL {
  return and(
    eq(areas.kind, kind),
    lte(areas.validFrom, on),
    or(isNull(areas.validTo), gte(areas.validTo, on)),
    isNull(areas.archivedAt),
  ) as SQL
}

/**
 * The communes counted in an area on a day, as a query of codes: one that a file gives to several areas of a kind (a town
 * split between cantons) counts in the first by code, so that the areas sum to the territory.
 */
export function communesCountedIn(read: Reads, { code, ...asked }: Asked & { readonly code: string }) {
  return read
    .select({ code: areaCommunes.communeCode })
    .from(areaCommunes)
    .innerJoin(areas, eq(areas.id, areaCommunes.areaId))
    .where(inForce(asked))
    .groupBy(areaCommunes.communeCode)
    .having(eq(min(areas.code), code))
}
