import { z } from 'zod'
import { renewalParameters } from '../departures/renewal'
import { closureReasonChoices, type JourneyType, journeyTypeChoices } from '../journeys/journey'
import { phaseChoices } from '../journeys/phase'
import { day } from '../kernel/day'
import { epciCode, professionCode } from '../kernel/identifiers'
import { id } from '../kernel/text'
import { areaFields } from '../territory/area'
import { type Dimension, dimensionKeys, indicatorCodes, indicators } from './definitions'

/** By what the territory is told, place by place. */
export const placeKinds = ['epci', 'canton'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What every figure may be narrowed to. */
export const slices = {
  professionCode: professionCode.optional(),
  epciCode: epciCode.optional(),
  /** Of the cantons that the site loaded, as they stand today. */
  cantonCode: areaFields.code.optional(),
  sectorId: id.optional(),
  advisorId: id.optional(),
  /** What lies in none of the EPCI of the territory, or in none of its cantons. */
  outsideOf: z.enum(placeKinds).optional(),
} as const

/** A figure's slices, as read. */
export type Slices = z.output<z.ZodObject<typeof slices>>

/** The types a funnel counts unless asked: a professional who stays is not on the way to an installation. */
export const funnelTypes: readonly JourneyType[] = journeyTypeChoices.values.filter((type) => type !== 'maintien')

/** What one number of a funnel row counts. */
export const funnelParts = ['current', 'reached', 'stopped', 'immature'] as const
export type FunnelPart = (typeof funnelParts)[number]

/** Why a journey stopped; `unknown`: nobody said. */
export const stopReason = z.enum([...closureReasonChoices.values, 'unknown'])
export type StopReason = z.output<typeof stopReason>

export const types = z.array(journeyTypeChoices.schema).min(1)

/** Refuses a period that ends before it begins, at `to`. */
export function inOrder({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  return from === undefined || to === undefined || from <= to
}
export const reversed = { error: 'period_reversed', path: ['to'] }

/** The records behind an indicator: `part` is `numerator` of a ratio, or one key of a split (`category:partner`). */
export const indicatorFigure = z
  .strictObject({
    indicator: z.enum(indicatorCodes),
    part: z.string().max(60).optional(),
    from: day,
    to: day,
    ...slices,
    /** What arrivals and departures are counted by; the rule of the site, kept with the list that opens. */
    renewal: renewalParameters.optional(),
  })
  .refine(inOrder, reversed)
  .refine(({ indicator, part }) => part === undefined || isPart(indicator, part), { error: 'not_in_list', path: ['part'] })
export type IndicatorFigure = z.output<typeof indicatorFigure>

const funnelRow = {
  /** Absent: of all the phases, and of none. */
  phase: z.enum([...phaseChoices.values, 'none']).optional(),
  part: z.enum(funnelParts),
  /** Of those stopped. */
  reason: stopReason.optional(),
  /** Of those too recent: at the phase before since later than this day. */
  since: day.optional(),
  types,
  ...slices,
}
const wholeRow = ({ phase, part, reason, since }: { [K in 'phase' | 'part' | 'reason' | 'since']?: string | undefined }) =>
  (phase !== undefined || part === 'stopped') &&
  (reason === undefined || part === 'stopped') &&
  (since !== undefined) === (part === 'immature')
const notWhole = { error: 'not_in_list', path: ['part'] }

/** The journeys behind a number of the funnel; `today` has no period. */
export const funnelFigure = z.discriminatedUnion('funnel', [
  z.strictObject({ funnel: z.literal('today'), ...funnelRow }).refine(wholeRow, notWhole),
  z
    .strictObject({ funnel: z.literal('cohort'), from: day, to: day, ...funnelRow })
    .refine(inOrder, reversed)
    .refine(wholeRow, notWhole),
])
export type FunnelFigure = z.output<typeof funnelFigure>

/** A key of a split as the `part` of a figure. */
export function partOf(dimension: Dimension, key: string): string {
  return `${dimension}:${key}`
}

/** The dimension and the key that a `part` names; null for `numerator`. */
export function splitPart(part: string): { dimension: Dimension; key: string } | null {
  const at = part.indexOf(':')
  const dimension = part.slice(0, Math.max(at, 0))
  return Object.hasOwn(dimensionKeys, dimension) ? { dimension: dimension as Dimension, key: part.slice(at + 1) } : null
}

function isPart(code: keyof typeof indicators, part: string): boolean {
  const { unit, dimensions }: { unit: string; dimensions: readonly Dimension[] } = indicators[code]
  if (part === 'numerator') return unit === 'ratio'
  const split = splitPart(part)
  return split !== null && dimensions.includes(split.dimension) && dimensionKeys[split.dimension].safeParse(split.key).success
}
