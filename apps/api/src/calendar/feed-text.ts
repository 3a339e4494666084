import type { Language } from '@ancrage/domain/kernel/choices'
import { addDays } from '@ancrage/domain/kernel/day'
import { initialsOf } from '@ancrage/domain/people/initials'
import { and, asc, eq, gte, isNull, lte } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { briefly, calendarOf, eventOf } from './event'

const { journeys, people, tasks } = tables

/** Days a calendar shows before and after today, and events at most. */
const daysBack = 30
const daysAhead = 400
const mostEvents = 1000

interface Reader {
  readonly userId: string
  readonly language: Language
}

/** What someone has to do, by day: their open tasks, those of people or journeys in the bin apart. */
export function tasksOf(read: Reads, userId: string, today: Asking['today']) {
  return read
    .select({ task: tasks, firstName: people.firstName, lastName: people.lastName, number: journeys.number, journeyId: journeys.id })
    .from(tasks)
    .leftJoin(people, eq(people.id, tasks.personId))
    .leftJoin(journeys, eq(journeys.id, tasks.journeyId))
    .where(
      and(
        isOpen,
        eq(tasks.assigneeId, userId),
        gte(tasks.dueOn, addDays(today, -daysBack)),
        lte(tasks.dueOn, addDays(today, daysAhead)),
        isNull(people.archivedAt),
        isNull(journeys.archivedAt),
      ),
    )
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(mostEvents)
}

/** Someone's tasks as a calendar that strangers' servers may keep: a kind, initials and a file number, the page to sign in to. */
export async function feedText(
  { read, today }: Pick<Asking, 'read' | 'today'>,
  { userId, language }: Reader,
  publicUrl: string | null,
): Promise<string> {
  const rows = await tasksOf(read, userId, today)
  const events = rows.map(({ task, firstName, lastName, number, journeyId }) => {
    const initials = lastName === null ? null : initialsOf({ firstName: firstName ?? '', lastName })
    const url = publicUrl && journeyId ? `${publicUrl}/journeys/${journeyId}/show` : null
    return eventOf(task, { summary: briefly(task.kind, { initials, number }, language), url })
  })
  return calendarOf(events, language)
}
