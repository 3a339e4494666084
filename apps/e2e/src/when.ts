import type { Instant } from '@ancrage/domain/kernel/day'

/** The Monday morning that every journey begins on, for the server and for the browser. */
export const startedAt = '2026-03-02T08:00:00.000Z' as Instant

export const demoPassword = 'un mot de passe de démonstration'
