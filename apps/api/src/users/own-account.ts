import { contract } from '@ancrage/contract/index'
import { permissionsOf } from '@ancrage/domain/access/permissions'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { record } from '../audit/record'
import type { Deps } from '../platform/deps'
import type { Actor } from '../platform/http/actor'
import { mount } from '../platform/http/mount'
import { notFound, refused } from '../platform/http/refused'
import { giveToken, idleSince, takeToken } from '../platform/http/session'
import { tables } from '../schema/tables'
import { countAttempt, forgetAttempt } from './attempts'
import { chosenPassword, isPassword } from './password'
import { endSessions, signIn } from './sign-in'

const { sessions, users } = tables
const { auth } = contract

/** One's own account: signing in and out, who one is, one's language, password and sessions. */
export function ownAccount(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, auth.login, async ({ body, request, reply, ...call }) => {
    const command = { ...call, newId: deps.newId, requestId: request.id }
    const attempt = { ...body, address: request.ip, agent: request.headers['user-agent'] }
    const { actor, email, sessionId } = await signIn(deps, attempt, command)
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
    const [row] = await read.select({ email: users.email }).from(users).where(eq(users.id, actor.id))
    return meOf(actor, row?.email ?? '')
  })
  mount(app, deps, auth.language, async ({ actor, body, write }) => {
    const [row] = await write(({ tx }) =>
      tx.update(users).set({ language: body.language }).where(eq(users.id, actor.id)).returning({ email: users.email }),
    )
    return meOf({ ...actor, language: body.language }, row?.email ?? '')
  })
  mount(app, deps, auth.password, async ({ actor, body, read, request, write, now }) => {
    const [row] = await read.select({ email: users.email, passwordHash: users.passwordHash }).from(users).where(eq(users.id, actor.id))
    const tried = await countAttempt(deps, { account: row?.email ?? '', address: request.ip }, now)
    if (!row || !(await isPassword(body.current, row.passwordHash))) throw refused('invalid', {}, { current: 'wrong_password' })
    await write((command) => forgetAttempt(command.tx, tried), 'right')
    const passwordHash = await chosenPassword(body.password)
    await write(async (command) => {
      await command.tx.update(users).set({ passwordHash }).where(eq(users.id, actor.id))
      await endSessions(command.tx, command.now, { userId: actor.id, but: request.sessionId })
      await record(command, { action: 'user.password_changed', subject: { resource: 'users', id: actor.id } })
    })
    return {}
  })
  mount(app, deps, auth.sessions, async ({ actor, read, now, request }) => {
    const live = await read
      .select({ id: sessions.id, createdAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt, agent: sessions.agent })
      .from(sessions)
      .where(
        and(
          eq(sessions.userId, actor.id),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, now),
          gt(sessions.lastSeenAt, idleSince(now)),
        ),
      )
      .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
    return live.map((session) => ({ ...session, current: session.id === request.sessionId }))
  })
  mount(app, deps, auth.endSession, async ({ actor, params, write }) => {
    await write(async (command) => {
      const [ended] = await command.tx
        .update(sessions)
        .set({ revokedAt: command.now })
        .where(and(eq(sessions.id, params.id), eq(sessions.userId, actor.id), isNull(sessions.revokedAt)))
        .returning({ id: sessions.id })
      if (!ended) throw notFound()
      await record(command, { action: 'session.closed', subject: { resource: 'users', id: actor.id } })
    })
    return {}
  })
}

/** Who is signed in, as the screens need to know it. */
export function meOf({ id, name, roles, language }: Actor, email: string) {
  return { id, name, email, roles: [...roles], language, permissions: permissionsOf(roles) }
}
