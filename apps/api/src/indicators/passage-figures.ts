import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import { isOfJourneys, journeyPassages, type Passage, type PassageFigure, passageResource } from '@ancrage/domain/indicators/passages'
import type { Phase } from '@ancrage/domain/journeys/phase'
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inSlices } from '../territory/placed'

const { aidApplications, aidPayments, journeys, phaseEntries } = tables

/** The two days that a passage goes between, as columns of a query on its resource. */
export interface Moments {
  readonly begun: SQL | SQLiteColumn
  readonly ended: SQL | SQLiteColumn
}

const entered = (phase: Phase): SQL =>
  sql`(select ${phaseEntries.firstOn} from ${phaseEntries} where ${and(eq(phaseEntries.journeyId, journeys.id), eq(phaseEntries.phase, phase))})`

const advancedOn: SQL = sql`(select min(${aidPayments.paidOn}) from ${aidPayments} where ${and(
  eq(aidPayments.applicationId, aidApplications.id),
  eq(aidPayments.kind, 'advance'),
  eq(aidPayments.status, 'paid'),
  isNull(aidPayments.archivedAt),
)})`

const ofApplications: Readonly<Record<Exclude<Passage, keyof typeof journeyPassages>, Moments>> = {
  filed_voted: { begun: aidApplications.filedOn, ended: aidApplications.votedOn },
  voted_signed: { begun: aidApplications.votedOn, ended: aidApplications.conventionOn },
  signed_advanced: { begun: aidApplications.conventionOn, ended: advancedOn },
  advanced_settled: { begun: advancedOn, ended: aidApplications.settledOn },
}

/** When each record begins and ends a passage. */
export function momentsOf(passage: Passage): Moments {
  if (!isOfJourneys(passage)) return ofApplications[passage]
  const [from, to] = journeyPassages[passage]
  return { begun: entered(from), ended: entered(to) }
}

/** The records that made a passage in a period: what its delays are measured on. */
export function inPassage({ passage, from, to, types = [...funnelTypes], ...slices }: PassageFigure, asking: Asking): SQL {
  const { begun, ended } = momentsOf(passage)
  return and(
    cameTo(passage, { from, to }, asking) ?? sql`${ended} between ${from} and ${to}`,
    sql`${begun} <= ${ended}`,
    isOfJourneys(passage) ? inArray(journeys.type, types) : undefined,
    inSlices(passageResource(passage), slices, asking),
  ) as SQL
}

/** Journeys are found by the phase they came to, in its index. */
function cameTo(passage: Passage, { from, to }: Pick<PassageFigure, 'from' | 'to'>, { read }: Asking): SQL | undefined {
  if (!isOfJourneys(passage)) return undefined
  const [, phase] = journeyPassages[passage]
  const came = read
    .select({ id: phaseEntries.journeyId })
    .from(phaseEntries)
    .where(and(eq(phaseEntries.phase, phase), sql`${phaseEntries.firstOn} between ${from} and ${to}`))
  return inArray(journeys.id, came)
}
