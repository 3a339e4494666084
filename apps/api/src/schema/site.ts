import type { Role } from '@ancrage/domain/access/roles'
import { languages } from '@ancrage/domain/kernel/choices'
import { sql } from 'drizzle-orm'
import { type Kit, record } from '../platform/store/kit'

/** Accounts, sessions and what the machinery remembers. */
export const defineSite = (kit: Kit) => {
  const users = kit.table(
    'users',
    {
      ...record(kit),
      email: kit.text().notNull(),
      name: kit.text().notNull(),
      roles: kit.json<Role[]>().notNull(),
      language: kit.oneOf(languages).notNull(),
      sectorId: kit.id(),
      disabledAt: kit.instant(),
      passwordHash: kit.text().notNull(),
    },
    (t) => [kit.uniqueIndex('users_email').on(t.email).where(sql`archived_at is null`)],
  )
  const sessions = kit.table(
    'sessions',
    {
      id: kit.id().primaryKey(),
      userId: kit
        .id()
        .notNull()
        .references(() => users.id),
      createdAt: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
      revokedAt: kit.instant(),
      lastSeenAt: kit.instant().notNull(),
      /** What the browser says it is, so that its owner knows one connection from another. */
      agent: kit.text(),
    },
    (t) => [kit.index('sessions_user').on(t.userId)],
  )
  /** Failed sign-ins, by account and by address, so that guessing is slowed whatever the process that answers. */
  const signInFailures = kit.table(
    'sign_in_failures',
    { id: kit.id().primaryKey(), key: kit.text().notNull(), at: kit.instant().notNull() },
    (t) => [kit.index('sign_in_failures_key').on(t.key, t.at)],
  )
  /** Append-only: what was done, by whom, on what. Its changed values are apart, so that they can be erased. */
  const auditEntries = kit.table(
    'audit_entries',
    {
      id: kit.id().primaryKey(),
      at: kit.instant().notNull(),
      userId: kit.id(),
      action: kit.text().notNull(),
      subjectResource: kit.text().notNull(),
      subjectId: kit.id(),
      requestId: kit.text(),
      valuesHash: kit.text(),
    },
    (t) => [kit.index('audit_entries_subject').on(t.subjectResource, t.subjectId, t.at), kit.index('audit_entries_at').on(t.at)],
  )
  const auditValues = kit.table('audit_values', {
    entryId: kit
      .id()
      .primaryKey()
      .references(() => auditEntries.id),
    changes: kit.json<Record<string, readonly [unknown, unknown]>>().notNull(),
  })
  /** Side effects decided in a transaction, done after it. */
  const outbox = kit.table(
    'outbox',
    {
      id: kit.id().primaryKey(),
      at: kit.instant().notNull(),
      kind: kit.text().notNull(),
      payload: kit.json<Record<string, unknown>>().notNull(),
      doneAt: kit.instant(),
      /** How often it was tried in vain, what stopped it last, and when it is tried again; null once given up. */
      attempts: kit.int().notNull().default(0),
      errorCode: kit.text(),
      nextAt: kit.instant(),
    },
    (t) => [kit.index('outbox_waiting').on(t.at).where(sql`done_at is null`)],
  )
  const idempotencyKeys = kit.table(
    'idempotency_keys',
    {
      userId: kit.id().notNull(),
      key: kit.text().notNull(),
      requestHash: kit.text().notNull(),
      status: kit.int().notNull(),
      replyId: kit.id(),
      at: kit.instant().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.userId, t.key] })],
  )
  /** What someone was typing and has not saved: theirs alone, in no list and no journal. */
  const drafts = kit.table(
    'drafts',
    {
      userId: kit
        .id()
        .notNull()
        .references(() => users.id),
      key: kit.text().notNull(),
      content: kit.json<Record<string, unknown>>().notNull(),
      updatedAt: kit.instant().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.userId, t.key] }), kit.index('drafts_old').on(t.updatedAt)],
  )
  const settings = kit.table('settings', {
    key: kit.text().primaryKey(),
    value: kit.json<unknown>().notNull(),
    updatedAt: kit.instant().notNull(),
    version: kit.int().notNull().default(1),
  })
  /** The code that opens an empty site, hashed: one at most, gone when used. */
  const firstRunCodes = kit.table('first_run_codes', { hash: kit.text().primaryKey(), at: kit.instant().notNull() })
  return { users, sessions, signInFailures, auditEntries, auditValues, outbox, idempotencyKeys, drafts, settings, firstRunCodes }
}
