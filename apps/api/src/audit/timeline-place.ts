import { addMinutes, type Day, dayOf, type Instant, startOf } from '@ancrage/domain/kernel/day'
import { and, desc, eq, gte, lt, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/**
 * Where an entry stands in a timeline: its day in Paris, its minute of that day, its id. Exchanges bear a day and an
 * hour as typed, the rest an instant: this order is the same for all, and each source can follow it by itself. Newest
 * first; an exchange whose hour is unknown comes first on its day.
 */
export interface Place {
  readonly day: Day
  /** `HH:MM` since the day began: up to 24:59 on the day the clocks go back. */
  readonly minute: string
  readonly id: string
}

const unknownHour = '23:59'

/** The place of something that bears an instant. */
export function placeOfInstant(at: Instant, id: string): Place {
  const day = dayOf(at)
  const minutes = Math.floor((Date.parse(at) - Date.parse(startOf(day))) / 60_000)
  return { day, minute: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`, id }
}

/** The place of something that bears a day, and maybe an hour. */
export function placeOfDay(day: Day, time: string | null, id: string): Place {
  return { day, minute: time ?? unknownHour, id }
}

/** A place as text: the order of the texts is that of the places, and it is what a client sends back for the next page. */
export function written({ day, minute, id }: Place): string {
  return `${day}T${minute}~${id}`
}

/** Reads back what `written` gave; the contract has checked its form. */
export function readPlace(text: string): Place {
  const [moment = '', id = ''] = text.split('~')
  const [day = '', minute = ''] = moment.split('T')
  return { day: day as Day, minute, id }
}

/** The entries placed before, among those that bear an instant. */
export function beforeInInstants(at: SQLiteColumn, id: SQLiteColumn, place: Place | null): SQL | undefined {
  if (!place) return undefined
  const [hours = 0, minutes = 0] = place.minute.split(':').map(Number)
  const start = addMinutes(startOf(place.day), hours * 60 + minutes)
  return or(lt(at, start), and(gte(at, start), lt(at, addMinutes(start, 1)), lt(id, place.id)))
}

/** The newest first, among those that bear an instant; minutes of UTC are those of Paris. */
export function newestInstants(at: SQLiteColumn, id: SQLiteColumn): SQL[] {
  return [desc(sql`substr(${at}, 1, 16)`), desc(id)]
}

/** The entries placed before, among those that bear a day and maybe an hour. */
export function beforeInDays(day: SQLiteColumn, time: SQLiteColumn, id: SQLiteColumn, place: Place | null): SQL | undefined {
  if (!place) return undefined
  const minute = minuteOf(time)
  return or(
    lt(day, place.day),
    and(eq(day, place.day), or(sql`${minute} < ${place.minute}`, and(sql`${minute} = ${place.minute}`, lt(id, place.id)))),
  )
}

/** The newest first, among those that bear a day and maybe an hour. */
export function newestDays(day: SQLiteColumn, time: SQLiteColumn, id: SQLiteColumn): SQL[] {
  return [desc(day), desc(minuteOf(time)), desc(id)]
}

function minuteOf(time: SQLiteColumn): SQL {
  return sql`coalesce(${time}, ${sql.raw(`'${unknownHour}'`)})`
}
