import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq, isNull, lt, or, type SQL } from 'drizzle-orm'
import { tables } from '../../schema/tables'
import type { Counted } from './counted'

const { journeys: table } = tables

/** Active, and no open task due today or later that a person planned or confirmed (see `isStalled` of the domain). */
export function stalled(today: Day): SQL {
  return and(eq(table.status, 'active'), or(isNull(table.plannedUntilOn), lt(table.plannedUntilOn, today))) as SQL
}

/** What is under way, when read. */
export const journeys = {
  K17a: { where: () => eq(table.status, 'active') },
  K17b: { where: (_parameters, { today }) => stalled(today) },
} as const satisfies Record<string, Counted>
