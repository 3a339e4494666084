import type { places } from '@ancrage/contract/places'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Day } from '@ancrage/domain/kernel/day'
import { aplGroupChoices, areaKindChoices } from '@ancrage/domain/territory/area'
import { zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { communeOfCode } from '@ancrage/reference/territory'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { notFound } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { inForce } from './areas-on'
import { zonesIn } from './zonages/zone-on'

const { aplValues, areaCommunes, areas, communes, epcis, sectorCommunes, sectors, users } = tables

type Place = ReplyOf<typeof places.commune>

/**
 * All that the territory says of a commune on a day; one merged since is answered by the one that took it in. A sector and an
 * EPCI are those of today: neither is dated. Throws `not_found` for a code nobody knows.
 */
export async function readPlace(read: Reads, asked: string, on: Day): Promise<Place> {
  const code = communeOfCode(asked)?.code ?? asked
  const [commune] = await read.select().from(communes).where(eq(communes.code, code))
  if (!commune) throw notFound()
  const { name, postalCodes, departement, population, inTerritory, epciCode } = commune
  const [epci] = await read
    .select({ code: epcis.code, name: epcis.name })
    .from(epcis)
    .where(eq(epcis.code, epciCode ?? ''))
  const zones = await zonesIn(read, code, on)
  return {
    on,
    commune: { code, name, postalCodes, departement, population, inTerritory },
    mergedCode: code === asked ? null : asked,
    epci: epci ?? null,
    areas: await areasOf(read, code, on),
    sector: await sectorIn(read, code),
    zones: zonedGroupChoices.values.map((professionGroup) => {
      const zone = zones.find((one) => one.professionGroup === professionGroup)
      return {
        professionGroup,
        zone: zone ? { class: zone.class, decree: zone.decree, validFrom: zone.validFrom, validTo: zone.validTo } : null,
      }
    }),
    apl: await latestApl(read, code),
  } as never
}

/** The areas of a commune, cantons first; those of a kind by code. */
async function areasOf(read: Reads, communeCode: string, on: Day) {
  const found = await Promise.all(
    areaKindChoices.values.map((kind) =>
      read
        .select({ kind: areas.kind, code: areas.code, name: areas.name })
        .from(areaCommunes)
        .innerJoin(areas, eq(areas.id, areaCommunes.areaId))
        .where(and(eq(areaCommunes.communeCode, communeCode), inForce({ kind, on })))
        .orderBy(asc(areas.code)),
    ),
  )
  return found.flat()
}

async function sectorIn(read: Reads, communeCode: string) {
  const [found] = await read
    .select({ id: sectors.id, name: sectors.name, advisorId: users.id, advisor: users.name })
    .from(sectorCommunes)
    .innerJoin(sectors, eq(sectors.id, sectorCommunes.sectorId))
    .leftJoin(users, eq(users.id, sectors.advisorId))
    .where(and(eq(sectorCommunes.communeCode, communeCode), isNull(sectors.archivedAt)))
  if (!found) return null
  const { id, name, advisorId, advisor } = found
  return { id, name, advisor: advisorId && advisor ? { id: advisorId, name: advisor } : null }
}

/** Of each group, the latest year. */
async function latestApl(read: Reads, communeCode: string) {
  const rows = await read
    .select({ professionGroup: aplValues.professionGroup, year: aplValues.year, thousandths: aplValues.aplThousandths })
    .from(aplValues)
    .where(eq(aplValues.communeCode, communeCode))
    .orderBy(desc(aplValues.year))
  return aplGroupChoices.values.flatMap((group) => rows.find(({ professionGroup }) => professionGroup === group) ?? [])
}
