import { placeKinds } from '@ancrage/domain/indicators/parameters'
import { day } from '@ancrage/domain/kernel/day'
import { communeCode } from '@ancrage/domain/kernel/identifiers'
import { id } from '@ancrage/domain/kernel/text'
import { aplGroupChoices, areaKindChoices } from '@ancrage/domain/territory/area'
import { zoneClassChoices, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { z } from 'zod'
import { route } from './route'

const count = z.int().min(0)
const coded = z.object({ code: z.string(), name: z.string() })

const place = z.object({
  on: day,
  /** In force: the one that took in the commune asked, where it was merged. */
  commune: coded.extend({ postalCodes: z.array(z.string()), departement: z.string(), population: count, inTerritory: z.boolean() }),
  /** The code asked, when it is that of a commune merged since; null else. */
  mergedCode: communeCode.nullable(),
  epci: coded.nullable(),
  /** Of each kind loaded, the first by code counts it. */
  areas: z.array(coded.extend({ kind: areaKindChoices.schema })),
  sector: z.object({ id, name: z.string(), advisor: z.object({ id, name: z.string() }).nullable() }).nullable(),
  /** One a group of professions, in their order; null where no zonage speaks of the commune that day. */
  zones: z.array(
    z.object({
      professionGroup: zonedGroupChoices.schema,
      zone: z.object({ class: zoneClassChoices.schema, decree: z.string(), validFrom: day, validTo: day.nullable() }).nullable(),
    }),
  ),
  /** The latest year of each group that is loaded. */
  apl: z.array(z.object({ professionGroup: aplGroupChoices.schema, year: z.int(), thousandths: z.int() })),
})

const row = coded.extend({
  /** Those of the département alone. */
  communes: count,
  population: count,
  sectors: z.array(z.object({ id, name: z.string() })),
  /** Its communes and their inhabitants by class of doctors. */
  zones: z.array(z.object({ class: zoneClassChoices.schema, communes: count, population: count })),
  /** Of doctors; null where none is loaded. */
  apl: z.object({ thousandths: z.int().nullable(), under: count.nullable() }).nullable(),
})

export const places = {
  commune: route({
    method: 'GET',
    path: '/api/communes/:code/place',
    access: 'territory.read',
    summary:
      'All that is known of a commune on a day (today unless told): EPCI, areas, sector, zone by profession, APL; a merged one is answered by the one that took it in',
    params: z.object({ code: communeCode }),
    query: z.strictObject({ on: day.optional() }),
    reply: place,
  }),
  table: route({
    method: 'GET',
    path: '/api/territory',
    access: 'territory.read',
    summary: 'The territory by EPCI or by canton: population, communes, sectors, areas of doctors, APL',
    query: z.strictObject({ by: z.enum(placeKinds).default('epci') }),
    reply: z.object({
      by: z.enum(placeKinds),
      /** Whether cantons are loaded. */
      hasCantons: z.boolean(),
      /** The year of the populations. */
      populationYear: z.int(),
      /** The zonage of doctors in force; null where none is loaded. */
      zonage: z.object({ decree: z.string(), validFrom: day }).nullable(),
      /** That of doctors, the latest year; null where none is loaded. */
      apl: z.object({ year: z.int(), source: z.string() }).nullable(),
      places: z.array(row),
      /** The whole territory. */
      all: row.omit({ code: true, name: true }),
    }),
  }),
}
