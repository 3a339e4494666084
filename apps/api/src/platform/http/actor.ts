import { can, type Permission } from '@ancrage/domain/access/permissions'
import type { Role } from '@ancrage/domain/access/roles'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day, Instant } from '@ancrage/domain/kernel/day'
import type { Queries, Reads } from '../store/store'

/** Whoever makes a request. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly language: Language
}

/** Who acts where nobody is signed in: at the door, and in what the site does by itself. */
export const nobody: Actor = { id: '', name: '', roles: [], language: 'fr' }

/** What a query is asked with: who asks, and when. */
export interface Asking {
  readonly actor: Actor
  readonly read: Reads
  readonly now: Instant
  readonly today: Day
}

/** What a command runs with, inside its transaction: nothing else is within reach. */
export interface Command {
  readonly tx: Queries
  readonly actor: Actor
  readonly now: Instant
  readonly today: Day
  readonly newId: () => string
  readonly requestId: string | null
}

/** Whether an actor has a permission. */
export function may(actor: Actor, permission: Permission): boolean {
  return can(actor.roles, permission)
}
