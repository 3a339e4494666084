import { type Instant, zone } from '@ancrage/domain/kernel/day'
import { Cron } from 'croner'
import type { Command } from '../http/actor'

/** Something the site does by itself at its hours. */
export interface Job<Key extends string = string> {
  readonly key: Key
  /** When, as cron writes it, by the clock of Paris. */
  readonly times: string
  /** Whether the site lacks what it works with, a mail server for one: it is not done then. */
  readonly off?: boolean
  /** Does it in one transaction, and gives how many things it did; done twice, the second time it finds nothing to do. */
  readonly run: (command: Command) => Promise<number>
}

/** When a job is next due after a moment. */
export function nextTime({ times }: Pick<Job, 'times'>, after: Instant): Instant {
  const next = new Cron(times, { timezone: zone, paused: true }).nextRun(new Date(after))
  if (!next) throw new Error(`no time to come: ${times}`)
  return next.toISOString() as Instant
}
