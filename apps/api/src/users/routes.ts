import { contract } from '@ancrage/contract/index'
import type { Role } from '@ancrage/domain/access/roles'
import type { Instant } from '@ancrage/domain/kernel/day'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import type { Command } from '../platform/http/actor'
import { mountResource } from '../platform/http/crud'
import { mount } from '../platform/http/mount'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { ownAccount } from './own-account'
import { chosenPassword } from './password'
import { endSessions } from './sign-in'

const { users: table } = tables

/** Accounts and sessions. */
export function users(app: FastifyInstance, deps: Deps): void {
  ownAccount(app, deps)
  mount(app, deps, contract.colleagues, async ({ read }) => {
    const rows = await read.select().from(table).where(isNull(table.archivedAt)).orderBy(table.name, table.id)
    return rows.map(({ id, name, roles, disabledAt }) => ({ id, name, roles, active: disabledAt === null }))
  })
  mountResource(app, deps, served)
}

const served: Served = {
  resource: contract.users,
  table,
  defaultSort: { field: 'name', descending: false },
  check: async (command, after, before) => (await emailRefusal(command, after)) ?? lastAdminRefusal(command, after, before),
  derive: async (_command, after) => (typeof after.password === 'string' ? { passwordHash: await chosenPassword(after.password) } : {}),
  consequences: async ({ tx, now }, { before, after }) => {
    if (!before || !after) return
    const weaker =
      after.disabledAt !== null ||
      typeof after.password === 'string' ||
      (before.roles as Role[]).some((role) => !(after.roles as Role[]).includes(role))
    if (weaker) await endSessions(tx, now as Instant, { userId: after.id })
  },
}

async function emailRefusal({ tx }: Command, after: Row): Promise<Refusal | null> {
  const taken = await tx.$count(table, and(eq(table.email, String(after.email)), ne(table.id, after.id), isNull(table.archivedAt)))
  return taken > 0 ? refuse('email_taken', {}, { email: 'email_taken' }) : null
}

/** The last administrator can't lose the role nor be disabled. */
async function lastAdminRefusal({ tx }: Command, after: Row, before: Row | null): Promise<Refusal | null> {
  const isAdmin = (row: Pick<Row, string>) => (row.roles as Role[]).includes('admin') && row.disabledAt === null
  if (!before || !isAdmin(before) || isAdmin(after)) return null
  const others = await tx
    .select({ roles: table.roles, disabledAt: table.disabledAt })
    .from(table)
    .where(and(ne(table.id, after.id), isNull(table.archivedAt)))
  return others.some((other) => isAdmin(other as never)) ? null : refuse('last_admin', {}, { roles: 'last_admin' })
}
