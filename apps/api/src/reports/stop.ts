import type { BodyOf } from '@ancrage/contract/route'
import type { sessionReports } from '@ancrage/contract/session-reports'
import { canonical } from '@ancrage/domain/reports/canonical'
import { type SessionFigures, sessionFigures } from '@ancrage/domain/reports/session-figures'
import { and, eq, isNull } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { type Parameters, periodOf } from './compared'
import { figureKeys, recordsOf } from './figure-records'
import { fingerprint } from './kept'
import { readSessionFigures } from './read-session-figures'

const { meetings, reportLists, reports } = tables

/**
 * « Arrêter les chiffres »: reads every figure and the records behind each inside the command's transaction, so that all of
 * it tells of one state whoever writes meanwhile, and keeps them whole. Refuses a period that ends after today.
 */
export async function stopFigures(
  command: Command,
  { meetingId, from, to, ...filters }: BodyOf<typeof sessionReports.stop>,
  secret: string,
): Promise<{ id: string }> {
  const { tx, actor, now, today, newId } = command
  const asking = { actor, now, today, read: tx }
  const period = await periodOf({ from, to }, asking)
  if (meetingId) await meetingIsThere(command, meetingId)
  const asked = { ...period, filters, meetingId, secret }
  const figures = JSON.parse(canonical(sessionFigures.parse(await readSessionFigures(asking, asked)))) as SessionFigures
  const id = newId()
  await tx.insert(reports).values({
    id,
    createdAt: now,
    createdBy: actor.id || null,
    updatedAt: now,
    updatedBy: actor.id || null,
    version: 1,
    meetingId,
    stoppedOn: today,
    fromOn: period.from,
    toOn: period.to,
    ...filters,
    figures,
    sha256: fingerprint(figures),
  })
  await keepLists(command, id, { ...period, ...filters })
  await record(command, {
    action: 'report.stopped',
    subject: { resource: 'reports', id },
    changes: { fromOn: [null, period.from], toOn: [null, period.to], ...(meetingId && { meetingId: [null, meetingId] }) },
  })
  return { id }
}

async function keepLists({ tx, actor, now, today }: Command, reportId: string, parameters: Parameters): Promise<void> {
  for (const key of figureKeys) {
    const ids = await recordsOf(key, parameters, { actor, now, today, read: tx })
    await tx.insert(reportLists).values({ reportId, figure: key.key, ids })
  }
}

async function meetingIsThere({ tx }: Command, meetingId: string): Promise<void> {
  const known = await tx.$count(meetings, and(eq(meetings.id, meetingId), isNull(meetings.archivedAt)))
  if (known === 0) throw refused('invalid', {}, { meetingId: 'unknown_reference' })
}
