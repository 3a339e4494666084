import { contract } from '@ancrage/contract/index'
import { permissionsOf } from '@ancrage/domain/access/permissions'
import type { Role } from '@ancrage/domain/access/roles'
import type { Instant } from '@ancrage/domain/kernel/day'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { searchText } from '@ancrage/domain/kernel/search-text'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { record } from '../audit/record'
import type { Deps } from '../platform/deps'
import type { Actor, Command } from '../platform/http/actor'
import { mountResource } from '../platform/http/crud'
import { mount } from '../platform/http/mount'
import { refused } from '../platform/http/refused'
import type { Row, Served } from '../platform/http/served'
import { giveToken, takeToken } from '../platform/http/session'
import { tables } from '../schema/tables'
import { hashPassword, isPassword } from './password'
import { endSessions, signIn } from './sign-in'

const { sessions, users: table } = tables
const { auth } = contract

/** Accounts and sessions. */
export function users(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, auth.login, async ({ body, request, reply, ...call }) => {
    const command = { ...call, newId: deps.newId, requestId: request.id }
    const { actor, email, sessionId } = await signIn(deps, { ...body, address: request.ip }, command)
    await giveToken(deps, reply, actor.id, sessionId)
    return meOf(actor, email)
  })
  mount(app, deps, auth.logout, async ({ request, reply, write }) => {
    await write(async (command) => {
      await command.tx
        .update(sessions)
        .set({ revokedAt: command.now })
        .where(eq(sessions.id, request.sessionId ?? ''))
      await record(command, { action: 'session.closed', subject: { resource: 'users', id: command.actor.id } })
    })
    takeToken(deps, reply)
    return {}
  })
  mount(app, deps, auth.me, async ({ actor, read }) => {
    const [row] = await read.select({ email: table.email }).from(table).where(eq(table.id, actor.id))
    return meOf(actor, row?.email ?? '')
  })
  mount(app, deps, auth.language, async ({ actor, body, write }) => {
    const [row] = await write(({ tx }) =>
      tx.update(table).set({ language: body.language }).where(eq(table.id, actor.id)).returning({ email: table.email }),
    )
    return meOf({ ...actor, language: body.language }, row?.email ?? '')
  })
  mount(app, deps, auth.password, async ({ actor, body, read, request, write }) => {
    const [row] = await read.select({ passwordHash: table.passwordHash }).from(table).where(eq(table.id, actor.id))
    if (!row || !(await isPassword(body.current, row.passwordHash))) throw refused('invalid', {}, { current: 'wrong_password' })
    const passwordHash = await hashed(body.password)
    await write(async (command) => {
      await command.tx.update(table).set({ passwordHash }).where(eq(table.id, actor.id))
      await endSessions(command.tx, command.now, { userId: actor.id, but: request.sessionId })
      await record(command, { action: 'user.password_changed', subject: { resource: 'users', id: actor.id } })
    })
    return {}
  })
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
  derive: async (_command, after) => (typeof after.password === 'string' ? { passwordHash: await hashed(after.password) } : {}),
  consequences: async ({ tx, now }, { before, after }) => {
    if (!before || !after) return
    const weaker =
      after.disabledAt !== null ||
      typeof after.password === 'string' ||
      (before.roles as Role[]).some((role) => !(after.roles as Role[]).includes(role))
    if (weaker) await endSessions(tx, now as Instant, { userId: after.id })
  },
}

function meOf({ id, name, roles, language }: Actor, email: string) {
  return { id, name, email, roles: [...roles], language, permissions: permissionsOf(roles) }
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

/** The dozen weakest passwords long enough to pass, however cased. */
const common = [
  'motdepassemotdepasse',
  'passwordpassword',
  'azertyuiopqsdfg',
  'qwertyuiopasdfg',
  '123456789012345',
  'administrateur1',
  'ancrageancrage1',
  'bonjourbonjour1',
  'missionsante2026',
  'abcdefghijklmno',
]

async function hashed(password: string): Promise<string> {
  const folded = searchText(password).replaceAll(' ', '')
  const repeated = new Set(folded).size < 4
  if (repeated || common.includes(folded)) throw refused('invalid', {}, { password: 'password_common' })
  return hashPassword(password)
}
