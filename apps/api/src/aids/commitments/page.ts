import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import { type CommitmentVerb, verbsFrom } from '@ancrage/domain/aids/commitment-transitions'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { visibleDocuments } from '../../access/scope'
import { departedOn } from '../../commitments/departed'
import {
  type CheckRow,
  type CommitmentRow,
  checksOfCommitment,
  type Otherwise,
  reckon,
  servedBy,
  standingsOf,
} from '../../commitments/standing'
import { type Asking, may } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { notFound } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { servedCommitments } from './served'
import { installedOn } from './start-commitment'

const { aidApplications, aidCommitments, documents } = tables

/** The commitment of an application, with all that its section shows; null while it has none, 404 without an application. */
export async function commitmentOf(asking: Asking, applicationId: string): Promise<CommitmentPage | null> {
  const { read } = asking
  const [[application], [commitment]] = await Promise.all([
    read
      .select({ id: aidApplications.id })
      .from(aidApplications)
      .where(and(eq(aidApplications.id, applicationId), isNull(aidApplications.archivedAt))),
    read
      .select({ id: aidCommitments.id })
      .from(aidCommitments)
      .where(and(eq(aidCommitments.applicationId, applicationId), isNull(aidCommitments.archivedAt))),
  ])
  if (!application) throw notFound()
  return commitment ? commitmentPage(asking, commitment.id) : null
}

/** A commitment with its calculation, its checks and what may be done to it. */
export async function commitmentPage(asking: Asking, id: string): Promise<CommitmentPage> {
  const { read, today, actor } = asking
  const row = await one(servedCommitments, read, asking, id)
  const commitment = row as unknown as CommitmentRow
  const [standingOf, checks, [left], installed] = await Promise.all([
    standingsOf(read, [commitment]),
    checksOfCommitment(read, id),
    read
      .select({ on: sql<Day | null>`${departedOn(read)}` })
      .from(aidCommitments)
      .where(eq(aidCommitments.id, id)),
    commitment.startKnown ? null : installedOn(read, commitment.personId),
  ])
  const standing = standingOf(commitment)
  const names = await documentNames(asking, checks)
  const departed = commitment.status === 'running' ? (left?.on ?? null) : null
  const last = commitment.breachedOn ?? departed ?? today
  return {
    ...commitment,
    today,
    clawback: standing.clawback,
    suspensions: standing.suspensions.map(({ id: suspensionId, reason, fromOn, untilOn }) => ({
      id: suspensionId,
      reason,
      fromOn,
      untilOn,
    })),
    checks: checks.map(({ year, dueOn, outcome, checkedOn, documentId }) => ({
      year,
      dueOn,
      outcome,
      checkedOn,
      document: documentId && names.has(documentId) ? { id: documentId, name: names.get(documentId) ?? '' } : null,
    })),
    paidCents: standing.paidCents,
    servedMonths: servedBy(commitment, standing.suspensions, last),
    reversement: reckon(commitment, standing, last) as CommitmentPage['reversement'],
    departedOn: departed,
    installedOn: installed,
    verbs: verbsFrom(commitment.status).filter((verb) => offered(verb, commitment, today)),
    mayChange: may(actor, 'aid_commitments.write'),
  } as CommitmentPage
}

/** Kept is said once the term is past. */
function offered(verb: CommitmentVerb, { endOn, startKnown }: CommitmentRow, today: Day): boolean {
  return verb !== 'keep' || (startKnown && today > endOn)
}

/** The names of the evidence that the reader may see. */
async function documentNames(asking: Asking, checks: readonly CheckRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = checks.flatMap(({ documentId }) => documentId ?? [])
  if (ids.length === 0) return new Map()
  const rows = await asking.read
    .select({ id: documents.id, name: documents.name })
    .from(documents)
    .where(and(inArray(documents.id, ids), isNull(documents.archivedAt), visibleDocuments(asking)))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What would be given back otherwise: on another day, by another mode. */
export async function reversementIf(asking: Asking, id: string, otherwise: Otherwise) {
  const commitment = (await one(servedCommitments, asking.read, asking, id)) as unknown as CommitmentRow
  const standing = (await standingsOf(asking.read, [commitment]))(commitment)
  return reckon(commitment, standing, asking.today, otherwise)
}
