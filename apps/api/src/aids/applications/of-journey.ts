import { overStatuses, votedStatuses } from '@ancrage/domain/aids/application'
import { neededNext } from '@ancrage/domain/aids/transitions'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { servedJourneys } from '../../journeys/served'
import type { Asking } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { tables } from '../../schema/tables'
import { runs } from '../commitments/runs'
import { missingPieces } from './facts'

const { aidApplications, aidCommitments, aidSchemes } = tables

/** The applications of a journey, those under way first, each with what it waits for. */
export async function applicationsOfJourney(asking: Asking, journeyId: string) {
  const { read } = asking
  await one(servedJourneys, read, asking, journeyId)
  const { id, number, status, statusSince, votedCents, computedCents } = aidApplications
  const rows = await read
    .select({ id, number, status, statusSince, votedCents, computedCents, scheme: aidSchemes.name, committedUntil: aidCommitments.endOn })
    .from(aidApplications)
    .innerJoin(aidSchemes, eq(aidSchemes.id, aidApplications.schemeId))
    .leftJoin(aidCommitments, runs)
    .where(and(eq(aidApplications.journeyId, journeyId), isNull(aidApplications.archivedAt)))
    .orderBy(desc(number))
  const missing = await missingPieces(
    read,
    rows.map((row) => row.id),
  )
  const isOver = (row: (typeof rows)[number]) => overStatuses.includes(row.status)
  return [...rows.filter((row) => !isOver(row)), ...rows.filter(isOver)].map(({ votedCents: voted, computedCents: computed, ...row }) => ({
    ...row,
    amountCents: votedStatuses.includes(row.status) ? voted : computed,
    missing: missing
      .filter((piece) => piece.applicationId === row.id && neededNext[row.status].includes(piece.neededFor))
      .map(({ label }) => label),
  }))
}
