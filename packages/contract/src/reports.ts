import { dimensionKeys, funnelModeChoices, indicatorCodes } from '@ancrage/domain/indicators/definitions'
import { inOrder, reversed, slices } from '@ancrage/domain/indicators/parameters'
import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { day } from '@ancrage/domain/kernel/day'
import { z } from 'zod'
import { route } from './route'

/** Several values of a query string, `K5,K7`. */
const listOf = <V extends string>(schema: z.ZodType<V>) =>
  z
    .string()
    .max(500)
    .transform((text) => text.split(','))
    .pipe(z.array(schema) as unknown as z.ZodType<V[], string[]>)

/** The list that a figure opens: `GET /api/<resource>?filter=…` gives exactly the records counted. */
const list = z.object({
  resource: z.enum(['people', 'journeys', 'installations']),
  filter: z.object({ in: z.record(z.string(), z.unknown()) }),
})
export type FigureList = z.output<typeof list>

const period = { from: day.optional(), to: day.optional() } as const

const indicator = z.object({
  code: z.enum(indicatorCodes),
  /** Null for a ratio without denominator. */
  value: z.number().nullable(),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  unit: z.enum(['count', 'ratio', 'cents', 'days']),
  definition: z.string(),
  /** History typed in, shown apart; null while none is. */
  opening: z.number().nullable(),
  total: z.number().nullable(),
  list,
  /** The figure by each of its dimensions: the values of one dimension sum to it. */
  split: z.array(
    z.object({
      dimension: z.enum(Object.keys(dimensionKeys) as [keyof typeof dimensionKeys]),
      key: z.string(),
      value: z.int(),
      list,
    }),
  ),
})
export type Indicator = z.output<typeof indicator>

const counted = z.object({ count: z.int(), list })
const row = { current: counted, reached: counted, stopped: counted, medianDays: z.number().nullable() } as const

export const reports = {
  indicators: route({
    method: 'GET',
    path: '/api/reports/indicators',
    access: 'reports.read',
    summary: 'Figures over a period (from the start of the plan to today unless told), each with its definition and its list',
    query: z.strictObject({ codes: listOf(z.enum(indicatorCodes)).optional(), ...period, ...slices }).refine(inOrder, reversed),
    reply: z.object({ from: day, to: day, indicators: z.array(indicator) }),
  }),
  funnel: route({
    method: 'GET',
    path: '/api/reports/funnel',
    access: 'reports.read',
    summary: 'How far journeys have gone: those that entered in a period (cohort), or those not closed (today, whatever the period)',
    query: z
      .strictObject({
        mode: funnelModeChoices.schema.default('today'),
        ...period,
        types: listOf(journeyTypeChoices.schema).optional(),
        ...slices,
      })
      .refine(inOrder, reversed),
    reply: z.object({
      mode: funnelModeChoices.schema,
      /** The cohort's period; null today. */
      from: day.nullable(),
      to: day.nullable(),
      types: z.array(journeyTypeChoices.schema),
      definition: z.string(),
      phases: z.array(z.object({ phase: phaseChoices.schema, ...row })),
      none: z.object({ phase: z.null(), ...row }),
    }),
  }),
} as const
