import { authorRefusal } from '@ancrage/domain/interactions/interaction'
import { dayOf } from '@ancrage/domain/kernel/day'
import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { visibleDocuments, visibleInteractions } from '../access/scope'
import { type Asking, may } from '../platform/http/actor'
import { matches } from '../platform/store/search'
import { tables } from '../schema/tables'
import type { About, Source, Unnamed } from './timeline-entry'
import { beforeInDays, newestDays, placeOfDay } from './timeline-place'

const { documents, interactionParticipants, interactions } = tables

/** Exchanges or notes that the reader may see; one in the bin leaves its trace, without its words. */
export function spokenOf(kind: 'exchange' | 'note'): Source {
  return async (asking, about, { before, limit, authorId, words }) => {
    const { occurredOn, occurredTime, id } = interactions
    const rows = await asking.read
      .select()
      .from(interactions)
      .where(
        and(
          eq(interactions.kind, kind),
          spokenAbout(asking, about),
          visibleInteractions(asking),
          authorId ? eq(interactions.createdBy, authorId) : undefined,
          words.length > 0 ? and(isNull(interactions.archivedAt), matches(interactions.search, words)) : undefined,
          beforeInDays(occurredOn, occurredTime, id, before),
        ),
      )
      .orderBy(...newestDays(occurredOn, occurredTime, id))
      .limit(limit)
    const attachments = await attachmentsOf(asking, rows)
    return rows.map((row) => ({
      place: placeOfDay(row.occurredOn, row.occurredTime, row.id),
      authorId: row.createdBy,
      otherId: isChanged(row) ? row.updatedBy : null,
      entry: { ...spokenEntry(asking, kind, row), attachments: attachments.get(row.id) ?? [] },
    }))
  }
}

type Row = typeof interactions.$inferSelect
type Spoken = Extract<Unnamed, { kind: 'exchange' | 'note' }>

const isChanged = ({ version, archivedAt }: Row) => version > 1 || archivedAt !== null

function spokenEntry({ actor }: Asking, kind: 'exchange' | 'note', row: Row): Omit<Spoken, 'attachments'> {
  const binned = row.archivedAt !== null
  const { id, medium, direction, outcome, twoWay, durationMinutes, personId, journeyId, visibility, version } = row
  return {
    kind,
    id,
    on: row.occurredOn,
    time: row.occurredTime,
    icon: medium ?? kind,
    medium,
    direction,
    outcome,
    twoWay,
    durationMinutes,
    personId,
    journeyId,
    summary: binned ? '' : row.summary,
    visibility,
    edited: !binned && version > 1,
    binned,
    changedOn: isChanged(row) ? dayOf(row.updatedAt) : null,
    mayChange: may(actor, 'interactions.write') && authorRefusal(actor, row) === null,
    version,
  }
}

/** What came with each, oldest first. */
export async function attachmentsOf(asking: Asking, rows: readonly Pick<Row, 'id'>[]): Promise<Map<string, Spoken['attachments']>> {
  const ids = rows.map(({ id }) => id)
  const { id, subjectResource, subjectId, name, bytes, confidential } = documents
  const found =
    ids.length === 0
      ? []
      : await asking.read
          .select({ id, subjectId, name, bytes, confidential })
          .from(documents)
          .where(and(eq(subjectResource, 'interactions'), inArray(subjectId, ids), isNull(documents.archivedAt), visibleDocuments(asking)))
          .orderBy(asc(documents.createdAt), asc(id))
  const attached = new Map<string, Spoken['attachments']>()
  for (const { subjectId: to, ...attachment } of found) attached.set(to, [...(attached.get(to) ?? []), attachment])
  return attached
}

/** On a journey: what was noted on it, and what was noted on its person without naming a journey. */
function spokenAbout({ read }: Asking, { personId, journeyIds, whole }: About): SQL | undefined {
  if (!whole)
    return or(inArray(interactions.journeyId, [...journeyIds]), and(isNull(interactions.journeyId), eq(interactions.personId, personId)))
  const attended = read
    .select({ id: interactionParticipants.interactionId })
    .from(interactionParticipants)
    .where(eq(interactionParticipants.personId, personId))
  return or(eq(interactions.personId, personId), inArray(interactions.journeyId, [...journeyIds]), inArray(interactions.id, attended))
}
