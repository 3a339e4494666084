import { addMinutes, type Instant } from '@ancrage/domain/kernel/day'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { tables } from '../../schema/tables'
import type { Deps } from '../deps'
import { preparedOnce } from '../store/prepared-once'
import type { Actor } from './actor'
import { refused } from './refused'

const { sessions, users } = tables

/** Minutes: a token lives 15, renewed by any request; a session ends after 60 idle, or 720 in all. */
export const tokenMinutes = 15
const idleMinutes = 60
export const sessionMinutes = 720
const renewAfterMinutes = 5
const seenEveryMinutes = 1

interface Claims {
  readonly sub: string
  readonly jti: string
  readonly sid: string
  readonly iat: number
  readonly exp: number
}

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: { sub: string; jti: string; sid: string }
    user: Claims
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    sessionId: string | null
  }
}

/**
 * Who makes the request, from the session's cookie; 401 for anything else, the same whatever was wrong. The session's
 * row is read at each request, so that disabling an account or changing a password ends everything at once.
 */
export async function signedIn(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<Actor> {
  const now = deps.clock()
  const claims = await claimsOf(request, now)
  const [session] = await sessionQuery(deps.store.read).execute({ sid: claims.sid, sub: claims.sub })
  if (!session || session.expiresAt <= now || minutesBetween(session.lastSeenAt, now) > idleMinutes) throw refused('unauthenticated')
  request.sessionId = claims.sid
  if (minutesBetween(session.lastSeenAt, now) >= seenEveryMinutes) {
    await deps.store.write(async (tx) => {
      await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, claims.sid))
    })
  }
  if (Date.parse(now) / 60_000 - claims.iat / 60 >= renewAfterMinutes) await giveToken(deps, reply, claims.sub, claims.sid)
  return { id: session.userId, name: session.name, roles: session.roles, language: session.language }
}

/** The live session of a token, with its user. */
const sessionQuery = preparedOnce((read) =>
  read
    .select({
      userId: users.id,
      name: users.name,
      roles: users.roles,
      language: users.language,
      expiresAt: sessions.expiresAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, sql.placeholder('sid')),
        eq(users.id, sql.placeholder('sub')),
        isNull(sessions.revokedAt),
        isNull(users.disabledAt),
        isNull(users.archivedAt),
      ),
    )
    .prepare(),
)

/** Sets the session's cookie with a fresh token. */
export async function giveToken(deps: Deps, reply: FastifyReply, userId: string, sessionId: string): Promise<void> {
  const issuedAt = Math.floor(Date.parse(deps.clock()) / 1000)
  const token = await reply.jwtSign({
    sub: userId,
    jti: deps.newId(),
    sid: sessionId,
    iat: issuedAt,
    exp: issuedAt + tokenMinutes * 60,
  } as { sub: string; jti: string; sid: string })
  void reply.setCookie(cookieName(deps), token, cookieOptions(deps))
}

/** Takes the cookie back. */
export function takeToken(deps: Deps, reply: FastifyReply): void {
  void reply.clearCookie(cookieName(deps), cookieOptions(deps))
}

/** `__Host-` binds the cookie to this very host, which browsers accept only over https. */
export function cookieName({ config }: Pick<Deps, 'config'>): string {
  return config.https ? '__Host-ancrage' : 'ancrage'
}

function cookieOptions({ config }: Deps) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: config.https, maxAge: tokenMinutes * 60 } as const
}

/** The library checks the signature and the claims' presence; the term is read on the clock that was given. */
async function claimsOf(request: FastifyRequest, now: Instant): Promise<Claims> {
  const claims = await request.jwtVerify<Claims>().catch(() => null)
  if (!claims || typeof claims.exp !== 'number' || claims.exp * 1000 <= Date.parse(now)) throw refused('unauthenticated')
  return claims
}

/** The moment since which a session must have been used to be alive. */
export function idleSince(now: Instant): Instant {
  return addMinutes(now, -idleMinutes)
}

function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000
}
