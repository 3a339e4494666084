import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { visibleHouseholds } from '../access/scope'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { type About, type Page, type Placed, type Source, when } from './timeline-entry'
import { beforeInInstants, newestInstants, placeOfInstant } from './timeline-place'

const {
  aidApplications,
  aidCommitments,
  aidPayments,
  auditEntries,
  auditValues,
  householdMembers,
  households,
  installations,
  needs,
  pipelines,
  tracks,
} = tables

/** Records whose deeds a timeline tells. */
interface Subjects {
  readonly resource: string
  /** Their ids, and what each is about, by its code. */
  readonly records: readonly { readonly id: string; readonly about: string | null }[]
  /** The only deed told, where others are told elsewhere. */
  readonly action?: string
}

/** The kinds of entry that tell deeds. */
type DeedKind = 'aid' | 'journey' | 'household' | 'person'

type SubjectsOf = (asking: Asking, about: About) => Promise<Subjects[]>

/** What the journal says was done to records: the fields changed, by name only. */
export function deedsOf(kind: DeedKind, subjectsOf: SubjectsOf): Source {
  return async (asking, about, page) => {
    const read = (await subjectsOf(asking, about)).map((subjects) => deedsOfSubjects(asking, kind, subjects, page))
    return (await Promise.all(read)).flat()
  }
}

async function deedsOfSubjects(
  { read }: Asking,
  kind: DeedKind,
  { resource, records, action: only }: Subjects,
  { before, limit, authorId }: Page,
): Promise<Placed[]> {
  if (records.length === 0) return []
  const about = new Map(records.map((record) => [record.id, record.about]))
  const rows = await read
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      userId: auditEntries.userId,
      action: auditEntries.action,
      subjectId: auditEntries.subjectId,
      changes: auditValues.changes,
    })
    .from(auditEntries)
    .leftJoin(auditValues, eq(auditValues.entryId, auditEntries.id))
    .where(
      and(
        eq(auditEntries.subjectResource, resource),
        inArray(auditEntries.subjectId, [...about.keys()]),
        only ? eq(auditEntries.action, only) : undefined,
        authorId ? eq(auditEntries.userId, authorId) : undefined,
        beforeInInstants(auditEntries.at, auditEntries.id, before),
      ),
    )
    .orderBy(...newestInstants(auditEntries.at, auditEntries.id))
    .limit(limit)
  return rows.map(({ id, at, userId, action, subjectId, changes }) => ({
    place: placeOfInstant(at, id),
    authorId: userId,
    otherId: action === 'journey.assigned' ? handedTo(changes) : null,
    entry: {
      kind,
      id,
      ...when(at),
      icon: action,
      action,
      fields: Object.keys(changes ?? {}),
      about: action === 'journey.closed' ? text(changes?.outcome?.[1]) : (about.get(subjectId ?? '') ?? null),
    },
  }))
}

type Changes = Readonly<Record<string, readonly [unknown, unknown]>> | null

/** To whom a journey was handed, whatever their role on it. */
function handedTo(changes: Changes): string | null {
  return text(Object.values(changes ?? {})[0]?.[1])
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** A journey's own deeds, the installations it wrote or took, and what its tracks wait for: their moves are told as steps. */
export async function journeyDeeds({ read }: Asking, { personId, journeyIds, householdIds }: About): Promise<Subjects[]> {
  const ids = [...journeyIds]
  const registered = await read
    .select({ id: installations.id, about: installations.mode })
    .from(installations)
    .where(and(eq(installations.personId, personId), inArray(installations.journeyId, ids)))
  const tracked = (owned: SQL) =>
    read.select({ id: tracks.id, about: pipelines.key }).from(tracks).innerJoin(pipelines, eq(pipelines.id, tracks.pipelineId)).where(owned)
  const own = await tracked(inArray(tracks.journeyId, ids))
  const shared = await tracked(inArray(tracks.householdId, [...householdIds]))
  return [
    { resource: 'journeys', records: ids.map((id) => ({ id, about: null })) },
    { resource: 'installations', records: registered },
    { resource: 'tracks', records: [...own, ...shared], action: 'track.updated' },
  ]
}

/** What was done to the applications of a journey (of the whole person), to their payments and to what they commit to. */
export async function aidDeeds({ read }: Asking, { personId, journeyIds, whole }: About): Promise<Subjects[]> {
  const { id, number, journeyId } = aidApplications
  const applications = await read
    .select({ id, about: number })
    .from(aidApplications)
    .where(whole ? eq(aidApplications.personId, personId) : inArray(journeyId, [...journeyIds]))
  if (applications.length === 0) return []
  const numbers = new Map(applications.map((one) => [one.id, one.about]))
  const told = (rows: readonly { id: string; applicationId: string }[]) =>
    rows.map((row) => ({ id: row.id, about: numbers.get(row.applicationId) ?? null }))
  const ids = [...numbers.keys()]
  const payments = await read
    .select({ id: aidPayments.id, applicationId: aidPayments.applicationId })
    .from(aidPayments)
    .where(inArray(aidPayments.applicationId, ids))
  const commitments = await read
    .select({ id: aidCommitments.id, applicationId: aidCommitments.applicationId })
    .from(aidCommitments)
    .where(inArray(aidCommitments.applicationId, ids))
  return [
    { resource: 'aid-applications', records: applications },
    { resource: 'aid-payments', records: told(payments) },
    { resource: 'aid-commitments', records: told(commitments) },
  ]
}

/** What was done to the household, its members and its needs, to those who may read them. */
export async function householdDeeds(asking: Asking, { householdIds }: About): Promise<Subjects[]> {
  const { read } = asking
  const open = read
    .select({ id: households.id })
    .from(households)
    .where(and(inArray(households.id, [...householdIds]), visibleHouseholds(asking)))
  const members = await read
    .select({ id: householdMembers.id, about: householdMembers.kind })
    .from(householdMembers)
    .where(inArray(householdMembers.householdId, open))
  const sought = await read.select({ id: needs.id, about: needs.kind }).from(needs).where(inArray(needs.householdId, open))
  return [
    { resource: 'households', records: (await open).map(({ id }) => ({ id, about: null })) },
    { resource: 'household-members', records: members },
    { resource: 'needs', records: sought },
  ]
}

/** What was done to the person's record, in a timeline of all of them. */
export async function personDeeds(_: Asking, { personId, whole }: About): Promise<Subjects[]> {
  return whole ? [{ resource: 'people', records: [{ id: personId, about: null }] }] : []
}
