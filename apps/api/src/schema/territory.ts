import { aplGroupChoices, areaKindChoices } from '@ancrage/domain/territory/area'
import { zoneClassChoices, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { sql } from 'drizzle-orm'
import { type Kit, record } from '../platform/store/kit'

/** Communes, EPCI and the advisors' sectors. */
export const defineTerritory = (kit: Kit) => {
  const epcis = kit.table(
    'epcis',
    {
      ...record(kit),
      code: kit.text().notNull(),
      name: kit.text().notNull(),
      population: kit.int().notNull(),
      longitude: kit.real(),
      latitude: kit.real(),
      inTerritory: kit.bool().notNull(),
      search: kit.text().notNull(),
    },
    (t) => [kit.uniqueIndex('epcis_code').on(t.code)],
  )
  const communes = kit.table(
    'communes',
    {
      ...record(kit),
      code: kit.text().notNull(),
      name: kit.text().notNull(),
      postalCodes: kit.json<string[]>().notNull(),
      epciCode: kit.text(),
      departement: kit.text().notNull(),
      population: kit.int().notNull(),
      inTerritory: kit.bool().notNull(),
      year: kit.int().notNull(),
      search: kit.text().notNull(),
    },
    (t) => [
      kit.uniqueIndex('communes_code').on(t.code),
      kit.index('communes_epci').on(t.epciCode),
      kit.index('communes_territory').on(t.search).where(sql`in_territory = 1`),
    ],
  )
  const sectors = kit.table('sectors', { ...record(kit), name: kit.text().notNull(), advisorId: kit.id() })
  const sectorCommunes = kit.table(
    'sector_communes',
    {
      sectorId: kit
        .id()
        .notNull()
        .references(() => sectors.id),
      communeCode: kit.text().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.sectorId, t.communeCode] }), kit.index('sector_communes_commune').on(t.communeCode)],
  )
  /** What decrees say of communes, dated: one that follows ends the one before, and none is written over. */
  const zonages = kit.table(
    'zonages',
    {
      ...record(kit),
      professionGroup: kit.oneOf(zonedGroupChoices.values).notNull(),
      communeCode: kit.text().notNull(),
      class: kit.oneOf(zoneClassChoices.values).notNull(),
      decree: kit.text().notNull(),
      validFrom: kit.day().notNull(),
      validTo: kit.day(),
    },
    (t) => [kit.uniqueIndex('zonages_from').on(t.communeCode, t.professionGroup, t.validFrom)],
  )
  /** Cantons, CPTS and TVS as a file gave them, dated like zonages. */
  const areas = kit.table(
    'areas',
    {
      ...record(kit),
      kind: kit.oneOf(areaKindChoices.values).notNull(),
      code: kit.text().notNull(),
      name: kit.text().notNull(),
      source: kit.text().notNull(),
      validFrom: kit.day().notNull(),
      validTo: kit.day(),
    },
    (t) => [kit.uniqueIndex('areas_from').on(t.kind, t.code, t.validFrom)],
  )
  const areaCommunes = kit.table(
    'area_communes',
    {
      areaId: kit
        .id()
        .notNull()
        .references(() => areas.id),
      communeCode: kit.text().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.areaId, t.communeCode] }), kit.index('area_communes_commune').on(t.communeCode)],
  )
  /** The APL of a commune in a vintage, in thousandths, with the populations that weigh it. */
  const aplValues = kit.table(
    'apl_values',
    {
      id: kit.id().primaryKey(),
      professionGroup: kit.oneOf(aplGroupChoices.values).notNull(),
      year: kit.int().notNull(),
      communeCode: kit.text().notNull(),
      aplThousandths: kit.int().notNull(),
      standardisedPopulation: kit.int().notNull(),
      totalPopulation: kit.int().notNull(),
      /** Where it was read: a file, its edition. */
      source: kit.text().notNull(),
    },
    (t) => [kit.uniqueIndex('apl_values_of').on(t.professionGroup, t.year, t.communeCode)],
  )
  /** The outlines that the operator supplies for the map; the latest is drawn. */
  const contours = kit.table('contours', {
    id: kit.id().primaryKey(),
    name: kit.text().notNull(),
    attribution: kit.text().notNull(),
    at: kit.instant().notNull(),
    /** By EPCI: rings of longitudes and latitudes. */
    shapes: kit.json<Record<string, [number, number][][]>>().notNull(),
  })
  return { epcis, communes, sectors, sectorCommunes, zonages, areas, areaCommunes, aplValues, contours }
}
