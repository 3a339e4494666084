import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { visibleDocuments } from '../access/scope'
import type { Asking } from '../platform/http/actor'
import { matches } from '../platform/store/search'
import { tables } from '../schema/tables'
import { aidDeeds, deedsOf, householdDeeds, journeyDeeds, personDeeds } from './timeline-deeds'
import { type About, type Kind, type Page, type Placed, type Source, when } from './timeline-entry'
import { beforeInInstants, newestInstants, placeOfInstant } from './timeline-place'
import { spokenOf } from './timeline-spoken'

const { documents, pipelines, stepChanges, steps, tasks, tracks } = tables

/** Where each kind of entry is read, each in the order of the timeline, from its place on. */
export const sources: Readonly<Record<Kind, Source>> = {
  exchange: spokenOf('exchange'),
  note: spokenOf('note'),
  step: stepsOf,
  task: tasksOf,
  document: documentsOf,
  aid: deedsOf('aid', aidDeeds),
  journey: deedsOf('journey', journeyDeeds),
  household: deedsOf('household', householdDeeds),
  person: deedsOf('person', personDeeds),
}

async function stepsOf({ read }: Asking, about: About, { before, limit, authorId, trackId }: Page): Promise<Placed[]> {
  const label = (stepId: SQLiteColumn) => sql<string | null>`(select ${steps.label} from ${steps} where ${steps.id} = ${stepId})`
  const rows = await read
    .select({
      id: stepChanges.id,
      at: stepChanges.at,
      by: stepChanges.by,
      reason: stepChanges.reason,
      fromState: stepChanges.fromState,
      toState: stepChanges.toState,
      pipelineKey: pipelines.key,
      pipeline: pipelines.label,
      from: label(stepChanges.fromStepId),
      to: label(stepChanges.toStepId),
    })
    .from(stepChanges)
    .innerJoin(tracks, eq(tracks.id, stepChanges.trackId))
    .innerJoin(pipelines, eq(pipelines.id, tracks.pipelineId))
    .where(
      and(
        or(inArray(tracks.journeyId, [...about.journeyIds]), inArray(tracks.householdId, [...about.householdIds])),
        authorId ? eq(stepChanges.by, authorId) : undefined,
        trackId ? eq(stepChanges.trackId, trackId) : undefined,
        // A track set aside that was handed over with its step: nothing was done with it.
        sql`(${stepChanges.toState} = 'open' or coalesce(${stepChanges.fromState}, '') <> ${stepChanges.toState})`,
        beforeInInstants(stepChanges.at, stepChanges.id, before),
      ),
    )
    .orderBy(...newestInstants(stepChanges.at, stepChanges.id))
    .limit(limit)
  return rows.map(({ id, at, by, from, to, ...row }) => ({
    place: placeOfInstant(at, id),
    authorId: by,
    entry: { kind: 'step', id, ...when(at), icon: row.pipelineKey, ...row, from: readLabel(from), to: readLabel(to) },
  }))
}

/** A label read by a subquery comes as the text it is kept as. */
function readLabel(text: string | null): { fr: string; en: string } | null {
  return text === null ? null : JSON.parse(text)
}

async function tasksOf({ read }: Asking, about: About, { before, limit, authorId, trackId, words }: Page): Promise<Placed[]> {
  const shared = read
    .select({ id: tracks.id })
    .from(tracks)
    .where(inArray(tracks.householdId, [...about.householdIds]))
  const rows = await read
    .select({ id: tasks.id, title: tasks.title, kind: tasks.kind, doneAt: tasks.doneAt, doneBy: tasks.doneBy })
    .from(tasks)
    .where(
      and(
        or(
          inArray(tasks.journeyId, [...about.journeyIds]),
          inArray(tasks.trackId, shared),
          about.whole ? eq(tasks.personId, about.personId) : undefined,
        ),
        eq(tasks.status, 'done'),
        isNotNull(tasks.doneAt),
        isNull(tasks.archivedAt),
        authorId ? eq(tasks.doneBy, authorId) : undefined,
        trackId ? eq(tasks.trackId, trackId) : undefined,
        matches(tasks.search, words),
        beforeInInstants(tasks.doneAt, tasks.id, before),
      ),
    )
    .orderBy(...newestInstants(tasks.doneAt, tasks.id))
    .limit(limit)
  return rows.flatMap(({ id, title, kind, doneAt, doneBy }) =>
    doneAt
      ? [
          {
            place: placeOfInstant(doneAt, id),
            authorId: doneBy,
            entry: { kind: 'task' as const, id, ...when(doneAt), icon: kind, title, taskKind: kind },
          },
        ]
      : [],
  )
}

/** The documents added to a journey itself; those that came with an exchange are told with it. */
async function documentsOf(asking: Asking, about: About, { before, limit, authorId }: Page): Promise<Placed[]> {
  const { id, name, bytes, confidential, createdAt, createdBy } = documents
  const rows = await asking.read
    .select({ id, name, bytes, confidential, createdAt, createdBy })
    .from(documents)
    .where(
      and(
        eq(documents.subjectResource, 'journeys'),
        inArray(documents.subjectId, [...about.journeyIds]),
        isNull(documents.archivedAt),
        visibleDocuments(asking),
        authorId ? eq(createdBy, authorId) : undefined,
        beforeInInstants(createdAt, id, before),
      ),
    )
    .orderBy(...newestInstants(createdAt, id))
    .limit(limit)
  return rows.map(({ createdAt: at, createdBy: by, ...row }) => ({
    place: placeOfInstant(at, row.id),
    authorId: by,
    entry: { kind: 'document', icon: 'document', ...when(at), ...row },
  }))
}
