import { createHash } from 'node:crypto'
import { canonical } from '@ancrage/domain/reports/canonical'
import type { PackFigures } from '@ancrage/domain/reports/pack-figures'
import { type SessionFigures, type SlideKey, sessionFigures } from '@ancrage/domain/reports/session-figures'
import { and, eq, isNull } from 'drizzle-orm'
import { notFound } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { reportComments, reports } = tables

export type ReportRow = typeof reports.$inferSelect

/** A report as it is opened again: its figures as they were stopped, and what is said beside each slide now. */
export interface KeptReport extends Omit<ReportRow, 'figures'> {
  readonly figures: SessionFigures
  /** Whether the figures are still those that were written. */
  readonly intact: boolean
  readonly comments: Partial<Record<SlideKey, string>>
}

/** The fingerprint of figures: SHA-256 of the one text they may be written as. */
export function fingerprint(figures: SessionFigures | PackFigures): string {
  return createHash('sha256').update(canonical(figures)).digest('hex')
}

/** Opens a report again; throws 404 of one that is missing or in the bin. */
export async function loadReport(read: Reads, id: string): Promise<KeptReport> {
  const [row] = await read
    .select()
    .from(reports)
    .where(and(eq(reports.id, id), isNull(reports.archivedAt)))
  if (!row) throw notFound()
  const written = await read
    .select({ slide: reportComments.slide, text: reportComments.text })
    .from(reportComments)
    .where(eq(reportComments.reportId, id))
  return {
    ...row,
    figures: sessionFigures.parse(row.figures),
    intact: fingerprint(row.figures) === row.sha256,
    comments: Object.fromEntries(written.map(({ slide, text }) => [slide, text])),
  }
}
