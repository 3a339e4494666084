import { z } from 'zod'
import { slices } from '../indicators/parameters'
import { closureReasonChoices } from '../journeys/journey'
import { phaseChoices } from '../journeys/phase'
import { day } from '../kernel/day'
import { epciCode, professionCode } from '../kernel/identifiers'
import { id } from '../kernel/text'

/** What the figures of a session may be narrowed to. */
export const reportSlices = z.object(slices).omit({ outsideOf: true }).shape
export type ReportSlices = z.output<z.ZodObject<typeof reportSlices>>

const bilingual = z.object({ fr: z.string(), en: z.string() })
const count = z.int()

/** An indicator as it was read, with all one must know to read it again: cents for money, 0 to 1 for a ratio. */
const figure = z.object({
  code: z.string(),
  name: bilingual,
  /** « Comment c'est calculé », as it was said then. */
  definition: bilingual,
  unit: z.enum(['count', 'ratio', 'cents', 'days', 'balance', 'rate']),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  opening: z.number().nullable(),
  total: z.number().nullable(),
  /** How many records its list has: what partners read tells no sum or rate of fewer than five. */
  records: count,
  split: z.array(z.object({ dimension: z.string(), key: z.string(), label: bilingual, value: z.number() })),
})

const spread = { median: z.number().nullable(), q1: z.number().nullable(), q3: z.number().nullable() } as const

const phase = phaseChoices.schema.nullable()

/**
 * The figures of a session, stopped on a day and kept whole: what every slide, sheet and page is drawn from, so that they
 * say the same thing and say it again. No name of a person: arrivals bear pseudonyms.
 */
export const sessionFigures = z.object({
  /** Of this shape. */
  edition: z.literal(1),
  site: z.object({ name: z.string(), departement: z.string() }),
  stoppedOn: day,
  from: day,
  to: day,
  filters: z.object(reportSlices),
  /** The filters in words; empty when all is counted. */
  filtersSaid: z.array(bilingual),
  indicators: z.array(figure),
  /**
   * The same indicators, by code: at the session before (the last figures stopped with the same filters), and a year before,
   * read again from the rows, over a period that begins with the plan like this one, or else a year earlier too. What can
   * only be told of the moment it is read has nothing a year before.
   */
  compared: z.object({
    previous: z.object({ reportId: id, stoppedOn: day, values: z.record(z.string(), z.number().nullable()) }).nullable(),
    yearBefore: z.object({ on: day, values: z.record(z.string(), z.number().nullable()) }),
  }),
  contactsBySemester: z.array(
    z.object({
      year: count,
      semester: z.union([z.literal(1), z.literal(2)]),
      split: z.array(z.object({ category: z.string(), label: bilingual, count })),
    }),
  ),
  origins: z.array(z.object({ origin: z.string().nullable(), label: bilingual, count })),
  funnel: z.object({
    definition: bilingual,
    rows: z.array(
      z.object({
        phase,
        label: bilingual,
        current: count,
        reached: count,
        stopped: count,
        ...spread,
        /** Too recent to be told. */ immature: count,
      }),
    ),
    reasons: z.array(z.object({ reason: closureReasonChoices.schema.nullable(), label: bilingual, count })),
  }),
  /** Journeys not closed, by the phase they stand at. */
  underWay: z.array(z.object({ phase, label: bilingual, count })),
  /** Expected within six months. */
  arrivals: z.array(
    z.object({
      pseudonym: z.string(),
      profession: bilingual,
      epci: z.string().nullable(),
      month: z.string().nullable(),
      phase,
      /** What readiness still lacks, in words. */
      blocks: z.array(bilingual),
    }),
  ),
  installationsByYear: z.array(
    z.object({
      year: count,
      all: count,
      accompanied: count,
      professions: z.array(z.object({ professionCode, label: bilingual, all: count, accompanied: count })),
    }),
  ),
  retention: z.array(z.object({ months: count, asked: count, inPlace: count, moved: count, left: count, unanswered: count })),
  family: z.array(z.object({ kind: z.string(), label: bilingual, opened: count, resolved: count })),
  delays: z.array(z.object({ key: z.string(), label: bilingual, measured: count, ...spread })),
  budget: z.object({
    year: count,
    lines: z.array(
      z.object({
        schemeKey: z.string(),
        label: bilingual,
        /** Applications granted: the amounts of fewer than five are not told to partners. */
        applications: count,
        entered: count,
        granted: count,
        signed: count,
        paid: count,
        available: count,
      }),
    ),
  }),
  commitments: z.object({ running: count, endingWithin12Months: count, breached: count, atRiskCents: count }),
  territory: z.array(
    z.object({
      epciCode,
      name: z.string(),
      population: count,
      contacts: count,
      activeJourneys: count,
      installations: count,
      accompanied: count,
      practitioners: count,
      departures24Months: count,
      candidates: count,
      /** Applications granted, and what they come to. */
      applications: count,
      grantedCents: count,
    }),
  ),
  /** Decisions of the session before, and what became of them. */
  followThrough: z.array(
    z.object({ text: z.string(), owner: z.string(), dueOn: day, status: z.enum(['done', 'open', 'late', 'cancelled']) }),
  ),
  /** The versions of the rules that were in force: schemes and their numbers, edition of the definitions. */
  rules: z.array(z.object({ key: z.string(), label: bilingual, version: z.string() })),
})
export type SessionFigures = z.output<typeof sessionFigures>
export type SessionFigure = SessionFigures['indicators'][number]

/** The ten slides of a session, in order. */
export const slideKeys = [
  'cover',
  'essentials',
  'follow_through',
  'contacts',
  'installations',
  'under_way',
  'reasons',
  'aids',
  'territory',
  'decisions',
] as const
export const slideKey = z.enum(slideKeys)
export type SlideKey = (typeof slideKeys)[number]
