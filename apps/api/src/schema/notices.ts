import { noticeChoices } from '@ancrage/domain/notices/notice'
import { sql } from 'drizzle-orm'
import { type Kit, record } from '../platform/store/kit'

/** Who is away, what people are told, and the calendars they subscribe to. */
export const defineNotices = (kit: Kit) => {
  const absences = kit.table(
    'absences',
    {
      ...record(kit),
      userId: kit.id().notNull(),
      fromOn: kit.day().notNull(),
      untilOn: kit.day().notNull(),
      standInId: kit.id().notNull(),
    },
    (t) => [
      kit.index('absences_user').on(t.userId, t.untilOn),
      kit.index('absences_stand_in').on(t.standInId, t.untilOn),
      kit.index('absences_until').on(t.untilOn),
    ],
  )
  const notices = kit.table(
    'notices',
    {
      id: kit.id().primaryKey(),
      userId: kit.id().notNull(),
      kind: kit.oneOf(noticeChoices.values).notNull(),
      /** What makes it that one and no other: told once, whatever runs twice. */
      key: kit.text().notNull(),
      at: kit.instant().notNull(),
      subjectResource: kit.text().notNull(),
      subjectId: kit.id().notNull(),
      journeyId: kit.id(),
      readAt: kit.instant(),
      /** When the morning mail took it, or passed it by. */
      mailedAt: kit.instant(),
    },
    (t) => [
      kit.uniqueIndex('notices_once').on(t.userId, t.key),
      kit.index('notices_unread').on(t.userId, t.at).where(sql`read_at is null`),
      kit.index('notices_user').on(t.userId, t.at),
      kit.index('notices_unmailed').on(t.at).where(sql`mailed_at is null`),
    ],
  )
  /** What someone chose for a kind of notice; no row: both. */
  const noticeSwitches = kit.table(
    'notice_switches',
    {
      userId: kit.id().notNull(),
      kind: kit.oneOf(noticeChoices.values).notNull(),
      onSite: kit.bool().notNull(),
      byMail: kit.bool().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.userId, t.kind] })],
  )
  /** A calendar someone reads elsewhere, by an address that only they know. */
  const calendarFeeds = kit.table(
    'calendar_feeds',
    {
      id: kit.id().primaryKey(),
      userId: kit.id().notNull(),
      tokenHash: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      revokedAt: kit.instant(),
      lastReadAt: kit.instant(),
    },
    (t) => [kit.uniqueIndex('calendar_feeds_token').on(t.tokenHash), kit.index('calendar_feeds_user').on(t.userId)],
  )
  return { absences, notices, noticeSwitches, calendarFeeds }
}
