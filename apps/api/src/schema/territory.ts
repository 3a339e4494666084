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
      cantonCode: kit.text(),
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
  return { epcis, communes, sectors, sectorCommunes, zonages }
}
