import { openedCode } from '@ancrage/domain/indicators/definitions'
import { inOrder, placeKinds, reversed, slices } from '@ancrage/domain/indicators/parameters'
import { type PlaceFigure, placeFigureKeys } from '@ancrage/domain/indicators/places'
import { day } from '@ancrage/domain/kernel/day'
import { categoryChoices } from '@ancrage/domain/people/person'
import { z } from 'zod'
import { counted } from './reports'
import { route } from './route'

const { outsideOf: _, ...others } = slices
const asked = { from: day.optional(), to: day.optional(), ...others } as const

const figures = Object.fromEntries(placeFigureKeys.map((key) => [key, counted])) as Record<PlaceFigure, typeof counted>

const place = z.object({
  /** SIREN of an EPCI, or the code of a canton. */
  code: z.string(),
  name: z.string(),
  population: z.int(),
  /** Where most of its people live, in degrees; null where it is not known. */
  centre: z.object({ longitude: z.number(), latitude: z.number() }).nullable(),
  ...figures,
})
export type PlaceRow = z.output<typeof place>

/** History typed in that lies in this time; null where there is none. */
const opening = z.number().nullable()

/** History typed in over a longer time than a bar stands for: it can't be put in any. */
const unplaced = z.array(z.object({ indicator: openedCode, from: day, until: day, value: z.number(), source: z.string() }))

const semester = z.object({
  year: z.int(),
  semester: z.union([z.literal(1), z.literal(2)]),
  /** The days of it that are in the period asked. */
  from: day,
  to: day,
  all: counted,
  /** By category of person: they sum to `all`. */
  split: z.array(z.object({ category: categoryChoices.schema, ...counted.shape })),
  opening,
})

const yearOfInstallations = z.object({
  year: z.int(),
  from: day,
  to: day,
  all: counted,
  accompanied: counted,
  professions: z.array(z.object({ professionCode: z.string(), all: counted, accompanied: counted })),
  opening,
  openingAccompanied: opening,
})

/** What « Pilotage » tells beside indicators, funnel and delays: place by place, and time after time. */
export const steeringReports = {
  territory: route({
    method: 'GET',
    path: '/api/reports/territory',
    access: 'reports.read',
    summary: 'The figures of each EPCI or canton of the territory, and of what lies in none; each with its list',
    query: z.strictObject({ by: z.enum(placeKinds).default('epci'), ...asked }).refine(inOrder, reversed),
    reply: z.object({
      by: z.enum(placeKinds),
      from: day,
      to: day,
      definition: z.string(),
      /** Whether the site has cantons to be told by. */
      hasCantons: z.boolean(),
      /** By name, those without anything too. */
      places: z.array(place),
      /** What lies in none of them: with it, each column sums to the whole. */
      outside: z.object(figures),
      all: z.object(figures),
    }),
  }),
  evolution: route({
    method: 'GET',
    path: '/api/reports/evolution',
    access: 'reports.read',
    summary: 'Contacts semester by semester and installations year by year, history typed in apart; each number with its list',
    query: z.strictObject(asked).refine(inOrder, reversed),
    reply: z.object({
      from: day,
      to: day,
      contacts: z.object({ definition: z.string(), semesters: z.array(semester), unplaced }),
      installations: z.object({ definition: z.string(), years: z.array(yearOfInstallations), unplaced }),
    }),
  }),
} as const
