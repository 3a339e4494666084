import type { PlaceKind } from '@ancrage/domain/indicators/parameters'
import { sumOf } from '@ancrage/domain/kernel/money'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { areasOn } from '../territory/areas-on'

const { communes, epcis } = tables

/** A place of the territory, and the communes whose records count in it: each commune is in one place at most. */
export interface Place {
  readonly code: string
  readonly name: string
  /** Inhabitants of its communes that are of the territory: those of a neighbouring département are not counted. */
  readonly population: number
  readonly centre: { readonly longitude: number; readonly latitude: number } | null
  readonly communeCodes: readonly string[]
}

/** The EPCI of the territory, or its cantons as they stand today, by name. */
export async function readPlaces(kind: PlaceKind, { read, today }: Pick<Asking, 'read' | 'today'>): Promise<Place[]> {
  if (kind === 'epci') return readEpcis({ read })
  const cantons = await areasOn(read, { kind, on: today })
  const codes = [...new Set(cantons.flatMap(({ communeCodes }) => communeCodes))]
  const rows = await read
    .select({ code: communes.code, population: communes.population })
    .from(communes)
    .where(inArray(communes.code, codes))
  const population = new Map(rows.map((row) => [row.code, row.population]))
  // A town split between cantons counts in the first by code, as the slice by canton has it.
  const inFirst = new Map(codes.map((code) => [code, firstOf(cantons.filter((canton) => canton.communeCodes.includes(code)))]))
  return cantons.map(({ code, name, communeCodes }) => {
    const own = communeCodes.filter((commune) => inFirst.get(commune) === code)
    return { code, name, population: sumOf(own.map((commune) => population.get(commune) ?? 0)), centre: null, communeCodes: own }
  })
}

function firstOf(areas: readonly { readonly code: string }[]): string | undefined {
  return areas.map(({ code }) => code).toSorted()[0]
}

async function readEpcis({ read }: Pick<Asking, 'read'>): Promise<Place[]> {
  const ours = read.select({ code: epcis.code }).from(epcis).where(eq(epcis.inTerritory, true))
  const [rows, members] = await Promise.all([
    read
      .select({
        code: epcis.code,
        name: epcis.name,
        longitude: epcis.longitude,
        latitude: epcis.latitude,
      })
      .from(epcis)
      .where(eq(epcis.inTerritory, true))
      .orderBy(asc(epcis.search), asc(epcis.code)),
    read
      .select({ code: communes.code, epciCode: communes.epciCode, population: communes.population, inTerritory: communes.inTerritory })
      .from(communes)
      .where(inArray(communes.epciCode, ours)),
  ])
  return rows.map(({ longitude, latitude, ...epci }) => {
    const own = members.filter(({ epciCode }) => epciCode === epci.code)
    return {
      ...epci,
      population: sumOf(own.flatMap(({ inTerritory, population }) => (inTerritory ? population : []))),
      centre: longitude === null || latitude === null ? null : { longitude, latitude },
      communeCodes: own.map(({ code }) => code),
    }
  })
}
