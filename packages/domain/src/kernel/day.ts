import { TZDate } from '@date-fns/tz'
import { UTCDate } from '@date-fns/utc'
import { addDays as addDaysTo, addMonths as addMonthsTo, getISODay } from 'date-fns'
import { z } from 'zod'

/** The one time zone of the product: a French département lives on Paris time. */
export const zone = 'Europe/Paris'

/** A calendar day, `YYYY-MM-DD`, without hour nor zone: what an échéance or a convention bears. */
export type Day = string & z.core.$brand<'Day'>

/** A moment, in UTC, `2026-03-02T08:15:00.000Z`; always of this form, so that text order is time order. */
export type Instant = string & z.core.$brand<'Instant'>

/** Gives the time; handed to whatever needs it, never taken. */
export type Clock = () => Instant

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** A day of UTC, in milliseconds: all are as long. */
const aDay = 86_400_000

const firstDay = '1900-01-01' as Day
const lastDay = '2100-12-31' as Day

/** Whether a text is a real calendar day between 1900 and 2100 (no 31 February). */
export function isDay(text: string): text is Day {
  const [, year, month, date] = dayForm.exec(text) ?? []
  if (!year || text < firstDay || text > lastDay) return false
  const real = new UTCDate(Number(year), Number(month) - 1, Number(date))
  return format(real) === text
}

/** A calendar day, required. */
export const day = z.string().refine(isDay, { error: 'day' }).brand<'Day'>()
/** A moment in UTC, required. */
export const instant = z.string().refine(isInstant, { error: 'instant' }).brand<'Instant'>()
/** A wall-clock hour, `HH:MM`, read in Paris. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' })

function isInstant(text: string): text is Instant {
  if (!instantForm.test(text)) return false
  const moment = new UTCDate(text)
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text
}

/** The day it is in Paris at a moment. */
export function dayOf(moment: Instant): Day {
  return hourOf(moment).day
}

/** The hour it is in Paris at a moment, `HH:MM`. */
export function timeOf(moment: Instant): string {
  return `${hourOf(moment).hour}:${moment.slice(14, 16)}`
}

interface Hour {
  readonly day: Day
  readonly hour: string
}
const hours = new Map<string, Hour>()
/** Hours remembered, more than a decade of working ones, before starting afresh. */
const mostHours = 40_000

/** The day and the hour it is in Paris, worked out once per hour of UTC: Paris is whole hours from it, so its moments share both. */
function hourOf(moment: Instant): Hour {
  const key = moment.slice(0, 13)
  const known = hours.get(key)
  if (known) return known
  const local = TZDate.tz(zone, moment)
  const made = { day: format(local), hour: pad(local.getHours()) }
  if (hours.size === mostHours) hours.clear()
  hours.set(key, made)
  return made
}

/** The first moment of a day in Paris: 22:00 or 23:00 UTC the day before. */
export function startOf(of: Day): Instant {
  const { year, month, date } = parts(of)
  return new UTCDate(TZDate.tz(zone, year, month - 1, date).getTime()).toISOString() as Instant
}

/** The moment a clock of Paris shows an hour, `HH:MM`, on a day; the later hour where spring skips it, the first where autumn has it twice. */
export function momentOf(of: Day, hour: string): Instant {
  const { year, month, date } = parts(of)
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  return new UTCDate(TZDate.tz(zone, year, month - 1, date, hours, minutes).getTime()).toISOString() as Instant
}

/** The moment so many minutes later (earlier when negative). */
export function addMinutes(from: Instant, count: number): Instant {
  return new UTCDate(Date.parse(from) + count * 60_000).toISOString() as Instant
}

/** The day `count` days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  return format(addDaysTo(utc(from), count))
}

/** The same day of the month `count` months later, or the last of that month where it has none. */
export function addMonths(from: Day, count: number): Day {
  return format(addMonthsTo(utc(from), count))
}

/** A day worked out from others, to be kept: the first or the last there is where it would lie beyond, which no record could show. */
export function withinDays(of: Day): Day {
  if (of < firstDay) return firstDay
  return of > lastDay ? lastDay : of
}

/** Days from one day to another: 0 the same day, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / aDay
}

/** The least number of months after which a day is reached from another: 0 the same day, 1 until the same day a month later. */
export function monthsToReach(from: Day, to: Day): number {
  const [first, last] = [parts(from), parts(to)]
  const months = Math.max(0, (last.year - first.year) * 12 + last.month - first.month)
  return addMonths(from, months) >= to ? months : months + 1
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(of: Day): number {
  return getISODay(utc(of))
}

/** The Sunday that ends the week of a day: French weeks begin on Monday. */
export function endOfWeek(of: Day): Day {
  return addDays(of, 7 - weekday(of))
}

/** The days of a year that end at 22:00 UTC, on summer time in Paris; the others end at 23:00. */
export function summerDays(year: number): { from: Day; to: Day } {
  const lastSunday = (month: number, length: number) => {
    const last = format(new UTCDate(year, month - 1, length))
    return addDays(last, -(weekday(last) % 7))
  }
  return { from: lastSunday(3, 31), to: addDays(lastSunday(10, 31), -1) }
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(of: Day): string {
  return of.slice(0, 7)
}

/** The latest of several days; null when there is none. */
export function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null)
}

function utc(of: Day): UTCDate {
  const { year, month, date } = parts(of)
  return new UTCDate(year, month - 1, date)
}

function parts(of: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = of.split('-').map(Number)
  return { year, month, date }
}

function format(date: { getFullYear(): number; getMonth(): number; getDate(): number }): Day {
  return `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` as Day
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
