import { dimensionKeys, figureResources, funnelModeChoices, indicatorCodes, units } from '@ancrage/domain/indicators/definitions'
import { delayChoices, silenceChoices } from '@ancrage/domain/indicators/delay-figures'
import { horizonMonths, horizonPhases } from '@ancrage/domain/indicators/horizons'
import { inOrder, reversed, slices } from '@ancrage/domain/indicators/parameters'
import { passageChoices } from '@ancrage/domain/indicators/passages'
import { retentionMonth, retentionSlices } from '@ancrage/domain/installations/retention'
import { closureReasonChoices, journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { route } from './route'

/** Several values of a query string: `K5,K7`, or `["K5","K7"]` as our own screens write them. */
const listOf = <V extends string>(schema: z.ZodType<V>) =>
  z
    .string()
    .max(500)
    .transform((text) => text.replace(/[[\]"]/g, '').split(','))
    .pipe(z.array(schema) as unknown as z.ZodType<V[], string[]>)

/** The list that a figure opens: `GET /api/<resource>?filter=…` gives exactly the records counted. */
const list = z.object({
  resource: z.enum(figureResources),
  filter: z.object({ in: z.record(z.string(), z.unknown()) }),
})
export type FigureList = z.output<typeof list>

const period = { from: day.optional(), to: day.optional() } as const

const indicator = z.object({
  code: z.enum(indicatorCodes),
  /** Null for a ratio or an average without denominator. */
  value: z.number().nullable(),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  unit: z.enum(units),
  definition: z.string(),
  /** History typed in of the period asked, shown apart; null where there is none. */
  opening: z.number().nullable(),
  /** With that history: the sum of both, and for a rate or an average that of its two totals. */
  total: z.number().nullable(),
  list,
  /** Of a share, an average, a rate or a difference: the lists of its two sides, where each is one list. */
  numeratorList: list.nullable(),
  denominatorList: list.nullable(),
  /** The figure by each of its dimensions: the values of one dimension sum to it. */
  split: z.array(
    z.object({
      dimension: z.enum(Object.keys(dimensionKeys) as [keyof typeof dimensionKeys]),
      key: z.string(),
      /** The key in words. */
      label: z.string(),
      value: z.int(),
      list,
    }),
  ),
})
export type Indicator = z.output<typeof indicator>

/** A number, and the records that it counts. */
export const counted = z.object({ count: z.int(), list })
const row = {
  current: counted,
  reached: counted,
  stopped: counted,
  medianDays: z.number().nullable(),
  q1Days: z.number().nullable(),
  q3Days: z.number().nullable(),
  /** Still at the phase before, for too short a time to have come here; null for the first phase, and today. */
  immature: counted.nullable(),
} as const
const funnelRows = {
  phases: z.array(z.object({ phase: phaseChoices.schema, ...row })),
  none: z.object({ phase: z.null(), ...row }),
} as const

const horizon = z.object({
  months: z.literal(horizonMonths),
  /** Contacted that long ago: what the phases are out of. */
  mature: counted,
  immature: counted,
  phases: z.array(z.object({ phase: z.enum(horizonPhases), reached: counted })),
})

/** Why journeys of a cohort stopped, all phases together or at each; null: nobody said. */
const stops = z.object({
  reason: closureReasonChoices.schema.nullable(),
  ...counted.shape,
  phases: z.array(z.object({ phase: phaseChoices.schema.nullable(), ...counted.shape })),
})
export type Stops = z.output<typeof stops>

const retentionMark = z.object({
  months: retentionMonth,
  /** Installations whose mark falls in the period: the sum of the four that follow. */
  asked: counted,
  inPlace: counted,
  moved: counted,
  left: counted,
  unanswered: counted,
  /** In place out of those answered, 0 to 1, and with those who moved within the territory; null without an answer. */
  rate: z.number().nullable(),
  rateWithMoved: z.number().nullable(),
})
export type RetentionMarkRow = z.output<typeof retentionMark>

/** A number without a list for whoever may not read its records. */
const perhapsOpened = z.object({ count: z.int(), list: list.nullable() })

const waits = z.object({
  measured: perhapsOpened,
  /** Half of the delays are no longer, nine in ten are no longer, in days; null of none. */
  median: z.number().nullable(),
  p90: z.number().nullable(),
  /** Without an exchange: of journeys only. */
  unmeasured: perhapsOpened.nullable(),
  /** Without a next action: of active journeys only. */
  stalled: perhapsOpened.nullable(),
})
export type Waits = z.output<typeof waits>

const named = z.object({ id, name: z.string() })

const yearRead = z.object({
  year: z.int(),
  /** The days of it that are in the plan, and come. */
  from: day,
  to: day,
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  opening: z.number().nullable(),
  total: z.number().nullable(),
  list,
})

export const reports = {
  indicators: route({
    method: 'GET',
    path: '/api/reports/indicators',
    access: 'reports.read',
    summary: 'Figures over a period (from the start of the plan to today unless told), each with its definition and its list',
    query: z.strictObject({ codes: listOf(z.enum(indicatorCodes)).optional(), ...period, ...slices }).refine(inOrder, reversed),
    reply: z.object({ from: day, to: day, indicators: z.array(indicator) }),
  }),
  years: route({
    method: 'GET',
    path: '/api/reports/years',
    access: 'reports.read',
    summary: 'A figure year by year since the start of the plan, each with its list; of what tells of the moment, none',
    query: z.strictObject({ code: z.enum(indicatorCodes), ...slices }),
    reply: z.object({ code: z.enum(indicatorCodes), unit: z.enum(units), years: z.array(yearRead) }),
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
        /** A second period, to compare the first with; of a cohort. */
        compareFrom: day.optional(),
        compareTo: day.optional(),
        types: listOf(journeyTypeChoices.schema).optional(),
        ...slices,
      })
      .refine(inOrder, reversed)
      .refine(({ compareFrom, compareTo }) => (compareFrom === undefined) === (compareTo === undefined), {
        error: 'required',
        path: ['compareTo'],
      })
      .refine(({ compareFrom: from, compareTo: to }) => inOrder({ from, to }), { error: 'period_reversed', path: ['compareTo'] }),
    reply: z.object({
      mode: funnelModeChoices.schema,
      /** The cohort's period; null today. */
      from: day.nullable(),
      to: day.nullable(),
      types: z.array(journeyTypeChoices.schema),
      definition: z.string(),
      ...funnelRows,
      /** The same rows of the second period; null unless asked. */
      compared: z.object({ from: day, to: day, ...funnelRows }).nullable(),
      /** Of the journeys that entered in the period, today too; most frequent first, what nobody said last. */
      reasons: z.array(stops),
      /** How far the cohort had gone some months after its first contact; empty today. */
      horizons: z.array(horizon),
      horizonsDefinition: z.string(),
    }),
  }),
  passages: route({
    method: 'GET',
    path: '/api/reports/passages',
    access: 'reports.read',
    summary: 'How many days journeys and applications took from one moment to a later one, come to in a period (K11)',
    query: z.strictObject({ ...period, types: listOf(journeyTypeChoices.schema).optional(), ...slices }).refine(inOrder, reversed),
    reply: z.object({
      from: day,
      to: day,
      types: z.array(journeyTypeChoices.schema),
      definition: z.string(),
      passages: z.array(
        z.object({
          passage: passageChoices.schema,
          measured: counted,
          median: z.number().nullable(),
          q1: z.number().nullable(),
          q3: z.number().nullable(),
        }),
      ),
    }),
  }),
  delays: route({
    method: 'GET',
    path: '/api/reports/delays',
    access: 'reports.read',
    summary: 'How long people wait for a first answer, an exchange, a task, by sector; and what each advisor has on their hands',
    query: z.strictObject({ ...period, ...slices }).refine(inOrder, reversed),
    reply: z.object({
      from: day,
      to: day,
      definition: z.string(),
      delays: z.array(
        z.object({
          delay: delayChoices.schema,
          definition: z.string(),
          all: waits,
          /** Sectors that have something, by name; null, last, is outside every sector. */
          sectors: z.array(waits.extend({ sector: named.nullable() })),
        }),
      ),
      /** Active journeys by how long ago their last two-way exchange was: they sum to its delay. */
      silences: z.array(z.object({ silence: silenceChoices.schema, ...counted.shape })),
      /** What is late and due soon when read; what was done in the period, and of it on time. */
      followUps: z.object({
        definition: z.string(),
        overdue: perhapsOpened,
        dueSoon: perhapsOpened,
        done: perhapsOpened,
        onTime: perhapsOpened,
      }),
      /** By name; null for whoever reads aggregates only. */
      loads: z.array(z.object({ advisor: named, active: perhapsOpened, late: perhapsOpened, stalled: perhapsOpened })).nullable(),
    }),
  }),
  retention: route({
    method: 'GET',
    path: '/api/reports/retention',
    access: 'reports.read',
    summary: 'Who is still in place 3, 12 and 36 months after settling: marks that fall in a period, what has no answer apart',
    query: z.strictObject({ ...period, ...retentionSlices }).refine(inOrder, reversed),
    reply: z.object({ from: day, to: day, definition: z.string(), marks: z.array(retentionMark) }),
  }),
} as const
