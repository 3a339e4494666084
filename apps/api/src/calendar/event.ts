import type { Language } from '@ancrage/domain/kernel/choices'
import { addDays, addMinutes, type Day, type Instant, momentOf } from '@ancrage/domain/kernel/day'
import { type TaskKind, taskKindChoices } from '@ancrage/domain/tasks/task'
import { ICalCalendar, ICalCalendarMethod, ICalEventClass, type ICalEventData, ICalEventTransparency } from 'ical-generator'

/** How long what has an hour lasts, for want of knowing better. */
const minutes = 60
/** Seconds between two readings, asked of whoever subscribes. */
const readEvery = 3600

/** A task as a calendar shows it. */
export interface CalendarTask {
  readonly id: string
  readonly version: number
  readonly updatedAt: Instant
  readonly dueOn: Day
  readonly dueTime: string | null
}

/** What is said of a task, and where it leads. */
export interface Said {
  readonly summary: string
  readonly location?: string | null
  readonly url?: string | null
}

/** A calendar of events, as text (RFC 5545). */
export function calendarOf(events: readonly ICalEventData[], language: Language): string {
  const prodId = { company: 'Ancrage', product: 'Ancrage', language: language.toUpperCase() }
  return new ICalCalendar({ name: 'Ancrage', prodId, method: ICalCalendarMethod.PUBLISH, ttl: readEvery, events: [...events] }).toString()
}

/**
 * A task as an event: its whole day, which takes up none of it, or an hour at its time of Paris. The same task gives the
 * same bytes until it changes; its version tells a reader that it has.
 */
export function eventOf(task: CalendarTask, { summary, location, url }: Said): ICalEventData {
  const { id, version, updatedAt, dueOn, dueTime } = task
  const from = dueTime ? momentOf(dueOn, dueTime) : midnight(dueOn)
  const until = dueTime ? addMinutes(from, minutes) : midnight(addDays(dueOn, 1))
  return {
    id: `${id}@ancrage`,
    sequence: version,
    stamp: new Date(updatedAt),
    start: new Date(from),
    end: new Date(until),
    allDay: dueTime === null,
    transparency: dueTime ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
    summary,
    ...(location && { location }),
    ...(url && { url }),
  }
}

/** « Visite · H. K. · 2026-0042 »: all that a calendar read elsewhere says of a task. */
export function briefly(
  kind: TaskKind,
  { initials, number }: { initials: string | null; number: string | null },
  language: Language,
): string {
  return [taskKindChoices.labels[kind][language], initials, number].filter(Boolean).join(' · ')
}

/** The day itself, as the writer of calendars reads one: in UTC. */
const midnight = (day: Day) => `${day}T00:00:00.000Z` as Instant
