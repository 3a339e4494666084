import { type Delay, type DelayFigure, delayResources, type Silence, silenceDays } from '@ancrage/domain/indicators/delay-figures'
import { addDays, startOf } from '@ancrage/domain/kernel/day'
import { and, between, eq, gte, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { inSlices, sectorOf } from '../territory/placed'
import { stalled } from './indicator-figures'

const { interactions, journeys, people, tasks } = tables

/** A delay as its rows tell it: which they are, when it begins and ends. What ends at `null` ends when it is read. */
interface Measure {
  readonly where: (figure: Omit<DelayFigure, 'delay'>, asking: Pick<Asking, 'today'>) => SQL | undefined
  readonly begun: SQLiteColumn | SQL
  readonly ended: SQLiteColumn | SQL | null
}

/** The day of the first two-way exchange with a journey's person since it entered. */
const firstExchangeOn: SQL = sql`(select min(${interactions.occurredOn}) from ${interactions} where ${and(
  eq(interactions.personId, journeys.personId),
  gte(interactions.occurredOn, journeys.enteredOn),
  sql`${interactions.twoWay} = 1`,
  isNull(interactions.archivedAt),
)})`

const lastExchangeOn: SQL = sql`(select ${people.lastExchangeOn} from ${people} where ${eq(people.id, journeys.personId)})`

export const measures: Readonly<Record<Delay, Measure>> = {
  first_answer: { where: ({ from, to }) => between(journeys.enteredOn, from, to), begun: journeys.enteredOn, ended: firstExchangeOn },
  contact_gap: { where: () => eq(journeys.status, 'active'), begun: lastExchangeOn, ended: null },
  tasks_done: {
    // The literal lets both engines use the partial index.
    where: ({ from, to }) =>
      and(sql`${tasks.status} = 'done'`, gte(tasks.doneAt, startOf(from)), lt(tasks.doneAt, startOf(addDays(to, 1)))),
    begun: tasks.dueOn,
    ended: tasks.doneAt,
  },
  tasks_late: { where: (_figure, { today }) => and(isOpen, lt(tasks.dueOn, today)), begun: tasks.dueOn, ended: null },
}

/** The records that a number of the delays counts. */
export function inDelay({ delay, part, silence, outside, ...figure }: DelayFigure, asking: Asking): SQL {
  const resource = delayResources[delay]
  const { where, begun, ended } = measures[delay]
  const known = and(isNotNull(begun), ended ? isNotNull(ended) : undefined) as SQL
  const parts = { measured: known, unmeasured: sql`not (${known})`, stalled: stalled(asking.today) }
  return and(
    where(figure, asking),
    inSlices(resource, figure, asking),
    outside && isNull(sectorOf(resource)),
    part && parts[part],
    silence && inSilence(silence, asking),
  ) as SQL
}

/** Those with whom the last exchange was so long ago, or there was none. */
function inSilence(silence: Silence, { today }: Pick<Asking, 'today'>): SQL {
  if (silence === 'never') return sql`${lastExchangeOn} is null`
  const [least, most] = silenceDays[silence]
  // Less than no days: an exchange noted for a day to come is as recent as today's.
  const latest = least === 0 ? undefined : sql`${lastExchangeOn} <= ${addDays(today, -least)}`
  return and(isNotNull(lastExchangeOn), latest, most === null ? undefined : sql`${lastExchangeOn} >= ${addDays(today, -most)}`) as SQL
}
