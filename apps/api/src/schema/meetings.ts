import { committeeKindChoices } from '@ancrage/domain/meetings/meeting'
import { sql } from 'drizzle-orm'
import { type Kit, record } from '../platform/store/kit'

/** The bodies that meet, what they talk of and what they decide. */
export const defineMeetings = (kit: Kit) => {
  const committees = kit.table('committees', {
    ...record(kit),
    name: kit.text().notNull(),
    kind: kit.oneOf(committeeKindChoices.values).notNull(),
  })
  const meetings = kit.table(
    'meetings',
    {
      ...record(kit),
      committeeId: kit
        .id()
        .notNull()
        .references(() => committees.id),
      heldOn: kit.day().notNull(),
      heldTime: kit.text(),
      place: kit.text(),
      attendees: kit.text(),
      /** Its minutes are written: nothing of it changes any more. */
      closedAt: kit.instant(),
    },
    (t) => [
      kit.index('meetings_held').on(t.heldOn).where(sql`archived_at is null`),
      kit.index('meetings_committee').on(t.committeeId, t.heldOn),
    ],
  )
  const meetingItems = kit.table(
    'meeting_items',
    {
      ...record(kit),
      meetingId: kit
        .id()
        .notNull()
        .references(() => meetings.id),
      position: kit.int().notNull(),
      title: kit.text().notNull(),
      journeyId: kit.id(),
      minutes: kit.text(),
    },
    (t) => [kit.index('meeting_items_meeting').on(t.meetingId, t.position)],
  )
  /** What someone notes for themselves during a meeting: theirs alone, in no minutes. */
  const meetingNotes = kit.table(
    'meeting_notes',
    {
      itemId: kit
        .id()
        .notNull()
        .references(() => meetingItems.id),
      userId: kit.id().notNull(),
      text: kit.text().notNull(),
      updatedAt: kit.instant().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.itemId, t.userId] })],
  )
  /** What was decided; its task says what becomes of it. */
  const decisions = kit.table(
    'decisions',
    {
      ...record(kit),
      meetingId: kit
        .id()
        .notNull()
        .references(() => meetings.id),
      itemId: kit.id().references(() => meetingItems.id),
      text: kit.text().notNull(),
      ownerId: kit.id().notNull(),
      dueOn: kit.day().notNull(),
      journeyId: kit.id(),
      taskId: kit.id().notNull(),
    },
    (t) => [kit.index('decisions_meeting').on(t.meetingId), kit.index('decisions_task').on(t.taskId)],
  )
  return { committees, meetings, meetingItems, meetingNotes, decisions }
}
