import type { ReportComment } from '@ancrage/contract/session-reports'
import type { SlideKey } from '@ancrage/domain/reports/session-figures'
import { and, eq } from 'drizzle-orm'
import { record } from '../audit/record'
import { userNames } from '../journeys/names'
import type { Command } from '../platform/http/actor'
import { Refused } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { loadReport } from './kept'

const { reportComments: table } = tables

interface Writing {
  readonly id: string
  readonly slide: SlideKey
  readonly text: string
  /** As whoever writes last saw it; 0: nothing was said yet. */
  readonly version: number
}

/** Writes what is said beside a slide; two people write on two slides without knowing of each other. */
export async function writeComment(command: Command, { id, slide, text, version }: Writing): Promise<ReportComment> {
  const { tx, now, actor } = command
  await loadReport(tx, id)
  const [before = null] = await readComments(tx, id, slide)
  if ((before?.version ?? 0) !== version) throw new Refused({ code: 'stale' }, before)
  const written = { text, version: version + 1, updatedAt: now, updatedBy: actor.id || null }
  const [kept] = before
    ? await tx
        .update(table)
        .set(written)
        .where(and(eq(table.reportId, id), eq(table.slide, slide), eq(table.version, version)))
        .returning({ slide: table.slide })
    : await tx
        .insert(table)
        .values({ reportId: id, slide, ...written })
        .onConflictDoNothing()
        .returning({ slide: table.slide })
  if (!kept) throw new Refused({ code: 'stale' }, (await readComments(tx, id, slide))[0])
  await record(command, {
    action: 'report.commented',
    subject: { resource: 'reports', id },
    changes: { [slide]: [before?.text ?? null, text] },
  })
  return { slide, text, version: version + 1, at: now, by: actor.name }
}

/** What is said beside the slides of a report, or beside one, with who wrote it last. */
export async function readComments(read: Reads, reportId: string, slide?: SlideKey): Promise<ReportComment[]> {
  const rows = await read
    .select()
    .from(table)
    .where(and(eq(table.reportId, reportId), slide ? eq(table.slide, slide) : undefined))
  const names = await userNames(
    read,
    rows.map(({ updatedBy }) => updatedBy),
  )
  return rows.map((row) => ({
    slide: row.slide,
    text: row.text,
    version: row.version,
    at: row.updatedAt,
    by: row.updatedBy && (names.get(row.updatedBy) ?? null),
  }))
}
