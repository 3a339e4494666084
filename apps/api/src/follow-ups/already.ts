import type { Day } from '@ancrage/domain/kernel/day'
import { and, count, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { inBatches } from '../platform/store/batches'
import type { Reads } from '../platform/store/store'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'

const { tasks } = tables

/** What a rule made a task for: once, whatever runs twice. */
export interface MadeFor {
  readonly ruleId: string
  readonly subjectId: string
  readonly anchorOn: Day
}

/** Writes what a task was made for: the rule, what about, since when, and which time. */
export function madeForOf({ ruleId, subjectId, anchorOn }: MadeFor, number: number): string {
  return [ruleId, subjectId, anchorOn, number].join(':')
}

function readMadeFor(text: string): MadeFor {
  const [ruleId = '', subjectId = '', anchorOn = ''] = text.split(':')
  return { ruleId, subjectId, anchorOn: anchorOn as Day }
}

/** The tasks of rules still to do: for what, whose, and whether a person made them theirs. */
export async function openRuleTasks(read: Reads) {
  const rows = await read
    .select({ id: tasks.id, assigneeId: tasks.assigneeId, dueOn: tasks.dueOn, confirmedAt: tasks.confirmedAt, madeFor: tasks.madeFor })
    .from(tasks)
    .where(and(isOpen, isNotNull(tasks.ruleId)))
  return rows.map(({ madeFor, ...task }) => ({ ...task, ...readMadeFor(madeFor ?? '') }))
}

/**
 * The first day that something is to be done on each journey and track: what a person typed or confirmed, and what a rule
 * already proposed; the steps of a plan nobody has confirmed hush no rule.
 */
export async function plannedDays(read: Reads): Promise<ReadonlyMap<string, Day>> {
  const rows = await read
    .select({ journeyId: tasks.journeyId, trackId: tasks.trackId, dueOn: sql<Day>`min(${tasks.dueOn})` })
    .from(tasks)
    .where(and(isOpen, ne(tasks.status, 'waiting'), or(ne(tasks.origin, 'template'), isNotNull(tasks.confirmedAt))))
    .groupBy(tasks.journeyId, tasks.trackId)
  const days = new Map<string, Day>()
  for (const { journeyId, trackId, dueOn } of rows) {
    for (const key of [journeyId, trackId]) if (key && dueOn < (days.get(key) ?? '9')) days.set(key, dueOn)
  }
  return days
}

/** How much each person has to do on each day, what is late included. */
export function loads(read: Reads) {
  return read
    .select({ assigneeId: tasks.assigneeId, dueOn: tasks.dueOn, count: count() })
    .from(tasks)
    .where(and(isOpen, ne(tasks.status, 'waiting')))
    .groupBy(tasks.assigneeId, tasks.dueOn)
}

/** Those of some proposals made before, whatever became of them. */
export async function madeBefore(read: Reads, madeFor: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const batch of inBatches(madeFor)) {
    const rows = await read.select({ madeFor: tasks.madeFor }).from(tasks).where(inArray(tasks.madeFor, batch))
    for (const { madeFor: one } of rows) if (one) known.add(one)
  }
  return known
}
