import type { places } from '@ancrage/contract/places'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Day } from '@ancrage/domain/kernel/day'
import { sumOf } from '@ancrage/domain/kernel/money'
import { type AplValue, aplOver } from '@ancrage/domain/territory/apl'
import { areasOfCommunes } from '@ancrage/domain/territory/area-plan'
import { classesOf, type ZoneClass } from '@ancrage/domain/territory/zonage'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { aplOf } from './apl/judge'
import { areasOn } from './areas-on'
import { zonageInForce } from './zonages/zone-on'

const { aplValues, communes, epcis, sectorCommunes, sectors, zonages } = tables

type Table = ReplyOf<typeof places.table>
type Row = Table['all']

/** A commune of the département with what the table sums. */
interface Known {
  readonly code: string
  readonly epciCode: string | null
  readonly population: number
  readonly sector: { readonly id: string; readonly name: string } | undefined
  readonly zone: ZoneClass | undefined
  readonly apl: AplValue | undefined
}

/** The territory by EPCI, or by canton: each commune counts in one row, so that the rows sum to the whole. */
export async function readTable(read: Reads, by: Table['by'], today: Day): Promise<Table> {
  const cantons = await areasOn(read, { kind: 'canton', on: today })
  const counted = areasOfCommunes(cantons)
  const apl = await latestApl(read)
  const aplYear = apl?.year ?? null
  const zones = await doctorZones(read, today)
  const known = await readCommunes(read, zones, aplYear)
  const [zonage] = zones.values()
  const named = by === 'epci' ? await read.select({ code: epcis.code, name: epcis.name }).from(epcis) : cantons
  const codeOf = ({ code, epciCode }: Known) => (by === 'epci' ? epciCode : (counted.get(code)?.[0] ?? null))
  const [first] = await read.select({ year: communes.year }).from(communes).where(eq(communes.inTerritory, true)).limit(1)
  return {
    by,
    hasCantons: cantons.length > 0,
    populationYear: first?.year ?? 0,
    zonage: zonage ? { decree: zonage.decree, validFrom: zonage.validFrom } : null,
    apl,
    places: named
      .map(({ code, name }) => ({ code, name, own: known.filter((commune) => codeOf(commune) === code) }))
      .filter(({ own }) => own.length > 0)
      .map(({ code, name, own }) => ({ code, name, ...rowOf(own, aplYear) }))
      .toSorted((one, other) => other.population - one.population),
    all: rowOf(known, aplYear),
  } as never
}

function rowOf(own: readonly Known[], aplYear: number | null): Row {
  const inSectors = new Map(own.flatMap(({ sector }) => (sector ? [[sector.id, sector] as const] : [])))
  const classes = classesOf('doctor').map((value) => {
    const zoned = own.filter(({ zone }) => zone === value)
    return { class: value, communes: zoned.length, population: sumOf(zoned.map(({ population }) => population)) }
  })
  return {
    communes: own.length,
    population: sumOf(own.map(({ population }) => population)),
    sectors: [...inSectors.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'fr')),
    zones: classes.filter((one) => one.communes > 0),
    apl:
      aplYear === null
        ? null
        : aplOver(
            own.flatMap(({ apl }) => apl ?? []),
            'doctor',
          ),
  }
}

async function readCommunes(read: Reads, zones: Awaited<ReturnType<typeof doctorZones>>, aplYear: number | null): Promise<Known[]> {
  const { code, epciCode, population } = communes
  const rows = await read.select({ code, epciCode, population }).from(communes).where(eq(communes.inTerritory, true))
  const sectorRows = await read
    .select({ communeCode: sectorCommunes.communeCode, id: sectors.id, name: sectors.name })
    .from(sectorCommunes)
    .innerJoin(sectors, eq(sectors.id, sectorCommunes.sectorId))
    .where(isNull(sectors.archivedAt))
  const sectorOf = new Map(sectorRows.map(({ communeCode, ...sector }) => [communeCode, sector]))
  const apl = aplYear === null ? new Map<string, AplValue>() : await aplOf(read, 'doctor', aplYear)
  return rows.map((row) => ({ ...row, sector: sectorOf.get(row.code), zone: zones.get(row.code)?.class, apl: apl.get(row.code) }))
}

/** The zone of doctors of each commune, today. */
async function doctorZones(read: Reads, today: Day) {
  const { communeCode, class: zoneClass, decree, validFrom } = zonages
  const rows = await read
    .select({ communeCode, class: zoneClass, decree, validFrom })
    .from(zonages)
    .where(and(eq(zonages.professionGroup, 'doctor'), zonageInForce(today)))
  return new Map(rows.map((row) => [row.communeCode, row]))
}

/** The latest APL of doctors loaded. */
async function latestApl(read: Reads): Promise<Table['apl']> {
  const [latest] = await read
    .select({ year: aplValues.year, source: aplValues.source })
    .from(aplValues)
    .where(eq(aplValues.professionGroup, 'doctor'))
    .orderBy(desc(aplValues.year))
    .limit(1)
  return latest ?? null
}
