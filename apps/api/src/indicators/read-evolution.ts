import type { FigureList } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import type { steeringReports } from '@ancrage/contract/steering-reports'
import { type IndicatorCode, indicators } from '@ancrage/domain/indicators/definitions'
import { type IndicatorFigure, partOf } from '@ancrage/domain/indicators/parameters'
import { type Span, semestersOf, spanHolding, yearsOf } from '@ancrage/domain/indicators/spans'
import { sumOf } from '@ancrage/domain/kernel/money'
import { categoryChoices } from '@ancrage/domain/people/person'
import { and, count, eq, isNull, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inSlices } from '../territory/placed'
import { inIndicator } from './figures'
import { exchanged, inPart } from './indicator-figures'
import { type OpeningRow, readOpeningRows } from './read-openings'

const { installations, interactions, people } = tables

export type EvolutionParameters = Omit<IndicatorFigure, 'indicator' | 'part' | 'outsideOf'>
type Evolution = ReplyOf<typeof steeringReports.evolution>

/** Contacts semester by semester and installations year by year: one grouped query each, and the history typed in. */
export async function readEvolution(parameters: EvolutionParameters, asking: Asking): Promise<Evolution> {
  const { from, to } = parameters
  const openings = await readOpeningRows(parameters, asking)
  const [contacts, settled] = await Promise.all([readContacts(parameters, openings, asking), readSettled(parameters, openings, asking)])
  return { from, to, contacts, installations: settled }
}

async function readContacts(
  parameters: EvolutionParameters,
  openings: readonly OpeningRow[],
  asking: Asking,
): Promise<Evolution['contacts']> {
  const { read, actor } = asking
  // Whoever was met twice in a semester is one contact of it.
  const met = read
    .selectDistinct({
      personId: interactions.personId,
      category: people.category,
      year: sql<string>`substr(${interactions.occurredOn}, 1, 4)`.as('year'),
      half: sql<string>`case when substr(${interactions.occurredOn}, 6, 2) <= '06' then '1' else '2' end`.as('half'),
    })
    .from(interactions)
    .innerJoin(people, eq(people.id, interactions.personId))
    .where(and(isNull(people.archivedAt), exchanged(parameters), inSlices('people', parameters, asking)))
    .as('met')
  const rows = await read
    .select({ category: met.category, year: met.year, half: met.half, n: count() })
    .from(met)
    .groupBy(met.category, sql`${met.year}`, sql`${met.half}`)
  const spans = semestersOf(parameters)
  return {
    definition: indicators.K1.definition[actor.language],
    semesters: spans.map(({ year, semester, ...span }) => {
      const own = rows.filter((row) => row.year === String(year) && row.half === String(semester))
      const counted = (n: number, part?: string) => ({ count: n, list: listOf('K1', { ...parameters, ...span }, part) })
      return {
        year,
        semester,
        ...span,
        all: counted(sumOf(own.map(({ n }) => n))),
        split: categoryChoices.values.flatMap((category) => {
          const found = own.find((row) => row.category === category)
          return found ? [{ category, ...counted(found.n, partOf('category', category)) }] : []
        }),
        opening: openingIn('K1', { year, ...span }, openings),
      }
    }),
    unplaced: unplacedOf(['K1'], spans, openings),
  }
}

async function readSettled(
  parameters: EvolutionParameters,
  openings: readonly OpeningRow[],
  asking: Asking,
): Promise<Evolution['installations']> {
  const { read, actor } = asking
  const settled = read
    .select({
      year: sql<string>`substr(${installations.effectiveOn}, 1, 4)`.as('year'),
      professionCode: sql<string>`${installations.professionCode}`.as('profession'),
      accompanied: sql<number>`case when ${inPart('K7', 'numerator', parameters, asking)} then 1 else 0 end`.as('accompanied'),
    })
    .from(installations)
    .where(and(isNull(installations.archivedAt), inIndicator({ indicator: 'K5', ...parameters }, asking)))
    .as('settled')
  const rows = await read
    .select({ year: settled.year, professionCode: settled.professionCode, accompanied: settled.accompanied, n: count() })
    .from(settled)
    .groupBy(sql`${settled.year}`, sql`${settled.professionCode}`, sql`${settled.accompanied}`)
  const spans = yearsOf(parameters)
  return {
    definition: `${indicators.K5.definition[actor.language]} ${indicators.K6.definition[actor.language]}`,
    years: spans.map(({ year, ...span }) => {
      const own = rows.filter((row) => row.year === String(year))
      const both = (of: typeof rows, part?: string) => ({
        all: { count: sumOf(of.map(({ n }) => n)), list: listOf('K5', { ...parameters, ...span }, part) },
        accompanied: {
          count: sumOf(of.filter(({ accompanied }) => accompanied === 1).map(({ n }) => n)),
          list: listOf('K6', { ...parameters, ...span }, part),
        },
      })
      return {
        year,
        ...span,
        ...both(own),
        professions: [...new Set(own.map(({ professionCode }) => professionCode))].toSorted().map((professionCode) => ({
          professionCode,
          ...both(
            own.filter((row) => row.professionCode === professionCode),
            partOf('profession', professionCode),
          ),
        })),
        opening: openingIn('K5', { year, ...span }, openings),
        openingAccompanied: openingIn('K6', { year, ...span }, openings),
      }
    }),
    unplaced: unplacedOf(['K5', 'K6'], spans, openings),
  }
}

function listOf(indicator: IndicatorCode, parameters: EvolutionParameters, part?: string): FigureList {
  return { resource: indicators[indicator].resource, filter: { in: { indicator, ...parameters, ...(part && { part }) } } }
}

function openingIn(indicator: IndicatorCode, span: Span, openings: readonly OpeningRow[]): number | null {
  const own = openings.filter((row) => row.indicator === indicator && spanHolding([span], row))
  return own.length === 0 ? null : sumOf(own.map(({ value }) => value))
}

/** What was typed over a longer time than any span. */
function unplacedOf(codes: readonly IndicatorCode[], spans: readonly Span[], openings: readonly OpeningRow[]) {
  return openings
    .filter((row) => codes.some((code) => code === row.indicator) && !spanHolding(spans, row))
    .map(({ indicator, fromOn, untilOn, value, source }) => ({ indicator, from: fromOn, until: untilOn, value, source }))
}
