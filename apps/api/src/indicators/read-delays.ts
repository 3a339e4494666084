import type { reports, Waits } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { can } from '@ancrage/domain/access/permissions'
import {
  type Delay,
  type DelayFigure,
  daysWaited,
  delayChoices,
  delayDefinitions,
  delayResources,
  delaysDefinition,
  silenceChoices,
  silenceOf,
  spreadOf,
} from '@ancrage/domain/indicators/delay-figures'
import { type Day, dayOf, type Instant } from '@ancrage/domain/kernel/day'
import { and, asc, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { sectorOf } from '../territory/placed'
import { inDelay, measures } from './delay-figures'
import { stalled } from './indicator-figures'
import { readFollowUps } from './read-follow-ups'
import { readLoads } from './read-loads'

const { journeys, sectors, tasks } = tables

type Parameters = Omit<DelayFigure, 'delay' | 'part' | 'silence' | 'outside'>
type Reply = ReplyOf<typeof reports.delays>
interface Row {
  readonly sectorId: string | null
  /** Null: without a delay yet. */
  readonly days: number | null
  readonly stalled: boolean
}

/** How long each thing makes people wait, one query a delay, and what each advisor has on their hands; each number with the list it opens. */
export async function readDelays(parameters: Parameters, asking: Asking): Promise<Reply> {
  const { actor, read } = asking
  const named = await read
    .select({ id: sectors.id, name: sectors.name })
    .from(sectors)
    .where(isNull(sectors.archivedAt))
    .orderBy(asc(sectors.name), asc(sectors.id))
  const measured = await Promise.all(
    delayChoices.values.map(async (delay) => ({ delay, rows: await readRows({ delay, ...parameters }, asking) })),
  )
  const delays = measured.map(({ delay, rows }) => {
    const figure = { delay, ...parameters }
    const ofSector = (id: string | null) => rows.filter(({ sectorId }) => sectorId === id)
    const inside = named.flatMap((sector) => {
      const own = ofSector(sector.id)
      return own.length > 0 ? [{ sector, ...waitsOf({ ...figure, sectorId: sector.id }, own, asking) }] : []
    })
    const outside = ofSector(null)
    const last = outside.length > 0 ? [{ sector: null, ...waitsOf({ ...figure, outside: true }, outside, asking) }] : []
    return {
      delay,
      definition: delayDefinitions[delay][actor.language],
      all: waitsOf(figure, rows, asking),
      sectors: [...inside, ...last],
    }
  })
  const gaps = measured.filter(({ delay }) => delay === 'contact_gap').flatMap(({ rows }) => rows)
  const [followUps, loads] = await Promise.all([
    readFollowUps(parameters, asking),
    can(actor.roles, 'journeys.read') ? readLoads(parameters, asking) : null,
  ])
  const { from, to } = parameters
  return { from, to, definition: delaysDefinition[actor.language], delays, silences: silencesOf(parameters, gaps), followUps, loads }
}

/** Active journeys by how long ago their last exchange was, each range with the list it opens. */
function silencesOf(parameters: Parameters, rows: readonly Row[]): Reply['silences'] {
  return silenceChoices.values.map((silence) => ({
    silence,
    count: rows.filter(({ days }) => silenceOf(days) === silence).length,
    list: { resource: 'journeys', filter: { in: { delay: 'contact_gap', silence, ...parameters } } },
  }))
}

async function readRows(figure: DelayFigure, asking: Asking): Promise<Row[]> {
  const resource = delayResources[figure.delay]
  const table = resource === 'journeys' ? journeys : tasks
  const { begun, ended } = measures[figure.delay]
  const rows = await asking.read
    .select({
      sectorId: aside<string | null>(sectorOf(resource)),
      begun: aside<Day | null>(begun),
      ended: ended ? aside<Day | Instant | null>(ended) : sql<null>`null`,
      stalled: hasNone(figure.delay) ? sql<number>`case when ${stalled(asking.today)} then 1 else 0 end` : sql<number>`0`,
    })
    .from(table)
    .where(and(isNull(table.archivedAt), inDelay(figure, asking)))
  const days = daysWaited(rows.map((row) => ({ begun: row.begun, ended: ended ? row.ended && dayIn(row.ended) : asking.today })))
  return rows.map((row, index) => ({ sectorId: row.sectorId, days: days[index] ?? null, stalled: row.stalled === 1 }))
}

/** Wrapped, so that drizzle leaves the table's name on columns also used in subqueries. */
const aside = <T>(key: SQL | SQLiteColumn) => sql<T>`(${sql`${key}`})`

const hasNone = (delay: Delay) => delay === 'contact_gap'

function dayIn(end: Day | Instant): Day {
  return end.length > 10 ? dayOf(end as Instant) : (end as Day)
}

function waitsOf(figure: DelayFigure, rows: readonly Row[], { actor }: Asking): Waits {
  const { measured, unmeasured, median, p90 } = spreadOf(rows.map(({ days }) => days))
  const resource = delayResources[figure.delay]
  const opens = resource === 'journeys' || can(actor.roles, 'tasks.read')
  const counted = (count: number, part?: DelayFigure['part']) => ({
    count,
    list: opens ? { resource, filter: { in: { ...figure, ...(part && { part }) } } } : null,
  })
  return {
    measured: counted(measured, 'measured'),
    median,
    p90,
    unmeasured: resource === 'journeys' ? counted(unmeasured, 'unmeasured') : null,
    stalled: hasNone(figure.delay) ? counted(rows.filter((row) => row.stalled).length, 'stalled') : null,
  }
}
