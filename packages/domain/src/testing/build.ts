import { type Day, day, type Instant, instant } from '../kernel/day'

/** A UUIDv7 told apart by a number: the same number gives the same id. */
export function anId(number = 1): string {
  return `01920000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}

/** A real day, `YYYY-MM-DD`; throws on another text. */
export function aDay(text: string): Day {
  return day.parse(text)
}

/** A real moment in UTC; throws on another text. */
export function anInstant(text: string): Instant {
  return instant.parse(text)
}

/** The day of the builders: a Monday of winter time. */
export const builtOn = aDay('2026-03-02')

/** What every built record bears. */
export const common = {
  createdAt: anInstant('2026-03-02T08:15:00.000Z'),
  createdBy: null,
  updatedAt: anInstant('2026-03-02T08:15:00.000Z'),
  updatedBy: null,
  archivedAt: null,
  version: 1,
} as const
