import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import type { Row } from '../platform/http/served'
import { tables } from '../schema/tables'

const { communes, sectorCommunes, sectors } = tables

/** Communes named by a refusal, at most. */
const named = 5

/** A commune is in one sector at most: the refusal names the other, and what it holds. Sectors in the bin hold nothing. */
export async function sharedCommuneRefusal({ tx }: Command, sector: Row): Promise<Refusal | null> {
  const codes = sector.communeCodes as readonly string[]
  if (codes.length === 0) return null
  const shared = await tx
    .select({ sector: sectors.name, commune: communes.name })
    .from(sectorCommunes)
    .innerJoin(sectors, eq(sectors.id, sectorCommunes.sectorId))
    .innerJoin(communes, eq(communes.code, sectorCommunes.communeCode))
    .where(and(inArray(sectorCommunes.communeCode, [...codes]), ne(sectors.id, sector.id), isNull(sectors.archivedAt)))
    .orderBy(asc(sectors.name), asc(communes.name))
  const [first] = shared
  if (!first) return null
  const there = shared.filter((one) => one.sector === first.sector).map(({ commune }) => commune)
  const said = there.length > named ? [...there.slice(0, named), '…'] : there
  return refuse('commune_in_sector', { sector: first.sector, communes: said }, { communeCodes: 'commune_in_sector' })
}
