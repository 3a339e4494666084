import type { Clock, Instant } from '@ancrage/domain/kernel/day'

/** The time of the machine: the one place that takes it. */
export const systemClock: Clock = () => new Date().toISOString() as Instant
