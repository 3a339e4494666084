import { z } from 'zod'
import { communeCode, epciCode } from '../kernel/identifiers'
import { id, line, optional, several } from '../kernel/text'

/** A commune of the official geographic code of `year`; `inTerritory` marks those of the site's département. */
export const communeReadOnly = {
  code: communeCode,
  name: line(),
  postalCodes: z.array(z.string()),
  epciCode: epciCode.nullable(),
  departement: z.string(),
  population: z.int(),
  inTerritory: z.boolean(),
  year: z.int(),
} as const

/** An EPCI; its population is the sum of its communes', wherever their département. */
export const epciReadOnly = {
  code: epciCode,
  name: line(),
  population: z.int(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  inTerritory: z.boolean(),
} as const

/** An advisor's area: a set of communes. */
export const sectorFields = {
  name: line(120),
  advisorId: optional(id),
  communeCodes: several(communeCode, 1000),
} as const
