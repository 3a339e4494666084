import { type SessionFigures, slideKeys } from '@ancrage/domain/reports/session-figures'
import { sql } from 'drizzle-orm'
import { type Kit, record } from '../platform/store/kit'

/** Figures stopped for a session, kept whole. */
export const defineReports = (kit: Kit) => {
  const reports = kit.table(
    'reports',
    {
      ...record(kit),
      /** The session they are for; null: stopped for another use. */
      meetingId: kit.id(),
      stoppedOn: kit.day().notNull(),
      fromOn: kit.day().notNull(),
      toOn: kit.day().notNull(),
      /** What they were narrowed to: figures compare with those of the same filters. */
      professionCode: kit.text(),
      epciCode: kit.text(),
      cantonCode: kit.text(),
      sectorId: kit.id(),
      advisorId: kit.id(),
      /** Never changed once written. */
      figures: kit.json<SessionFigures>().notNull(),
      /** SHA-256 of the figures as written: said in the files made of them. */
      sha256: kit.text().notNull(),
    },
    (t) => [kit.index('reports_stopped').on(t.stoppedOn).where(sql`archived_at is null`)],
  )
  /** The records behind each figure when it was stopped: what has come and gone since is told by name to whoever may read it. */
  const reportLists = kit.table(
    'report_lists',
    {
      reportId: kit
        .id()
        .notNull()
        .references(() => reports.id),
      /** The code of an indicator, or `K7:numerator` for that part of a ratio. */
      figure: kit.text().notNull(),
      ids: kit.json<string[]>().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.reportId, t.figure] })],
  )
  /** What is said beside each slide, the only thing that may still change: each by itself, so that two people write on two slides. */
  const reportComments = kit.table(
    'report_comments',
    {
      reportId: kit
        .id()
        .notNull()
        .references(() => reports.id),
      slide: kit.oneOf(slideKeys).notNull(),
      text: kit.text().notNull(),
      version: kit.int().notNull(),
      updatedAt: kit.instant().notNull(),
      updatedBy: kit.id(),
    },
    (t) => [kit.primaryKey({ columns: [t.reportId, t.slide] })],
  )
  return { reports, reportLists, reportComments }
}
